import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rawTimeZones, timeZonesNames } from '@vvo/tzdb';
import { describe, expect, test } from 'vitest';
import { airfieldOfCode, airfields, findAirfields } from './airfield-directory';

const idents = (query: string) => findAirfields(query).map(({ ident }) => ident);

describe('the airfields', () => {
  test.each([
    ['KADW', 'ADW', 'Joint Base Andrews', 'US', 'America/New_York'],
    ['ZBAA', 'PEK', 'Beijing Capital International Airport', 'CN', 'Asia/Shanghai'],
    ['RJTT', 'HND', 'Tokyo Haneda International Airport', 'JP', 'Asia/Tokyo'],
    ['RJTY', 'OKO', 'Yokota Air Base', 'JP', 'Asia/Tokyo'],
    ['RKSM', 'SSN', 'Seoul Air Base (K-16)', 'KR', 'Asia/Seoul'],
    ['RKSI', 'ICN', 'Incheon International Airport', 'KR', 'Asia/Seoul'],
    ['RKSS', 'GMP', 'Gimpo International Airport', 'KR', 'Asia/Seoul'],
    ['OBBI', 'BAH', 'Bahrain International Airport', 'BH', 'Asia/Bahrain'],
    ['LFPB', 'LBG', 'Paris-Le Bourget Airport', 'FR', 'Europe/Paris'],
  ])('have %s', (ident, iata, name, country, zone) => {
    expect(airfieldOfCode(ident)).toMatchObject({ ident, iata, name, country, zone });
    expect(airfieldOfCode(iata.toLowerCase())?.ident).toBe(ident);
  });

  test('are thousands, each with a code, a name and a place on the globe', () => {
    expect(airfields.length).toBeGreaterThan(3200);
    expect(new Set(airfields.map(({ ident }) => ident)).size).toBe(airfields.length);
    const isWhole = ({ ident, iata, name, country, coordinates }: (typeof airfields)[number]) =>
      /^[A-Z]{4}$/.test(ident) &&
      /^([A-Z]{3})?$/.test(iata) &&
      /^[A-Z]{2}$/.test(country) &&
      name !== '' &&
      !/[=|]/.test(name) &&
      Math.abs(coordinates.latitude) <= 90 &&
      Math.abs(coordinates.longitude) <= 180;
    expect(airfields.filter((one) => !isWhole(one))).toEqual([]);
  });

  test('keep a clock that is in use, of their own country', () => {
    const inUse = new Set(timeZonesNames);
    expect(airfields.filter(({ zone }) => !inUse.has(zone))).toEqual([]);
    const countriesOf = (zone: string) =>
      rawTimeZones.filter(({ group }) => group.includes(zone)).map((one) => one.countryCode);
    const isAbroad = ({ zone, country }: (typeof airfields)[number]) =>
      country !== 'XK' && !countriesOf(zone).includes(country);
    expect(airfields.filter(isAbroad).map(({ ident, zone }) => `${ident} ${zone}`)).toEqual([]);
  });

  test('come in less than 100 kB', () => {
    const text = readFileSync(new URL('./airfields.json', import.meta.url));
    expect(gzipSync(text).length).toBeLessThan(100_000);
    expect(text.toString()).toMatch(/"source": "[^"]+",\n {2}"written": "\d{4}-\d\d-\d\d"/);
  });
});

describe('looking for an airfield', () => {
  test('takes a code of either kind first', () => {
    expect(idents('rksm')[0]).toBe('RKSM');
    expect(idents('HND')[0]).toBe('RJTT');
    expect(idents('PEK')[0]).toBe('ZBAA');
  });

  test('finds by name, city and both, without accents', () => {
    expect(idents('Andrews')).toContain('KADW');
    expect(idents('Haneda')).toContain('RJTT');
    expect(idents('seoul')).toEqual(expect.arrayContaining(['RKSI', 'RKSS', 'RKSM']));
    expect(idents('esenboga')[0]).toBe('LTAC');
    expect(idents('seoul air base')[0]).toBe('RKSM');
    expect(idents('base andrews joint')).toEqual(['KADW']);
  });

  test('finds nothing for nothing', () => {
    expect(idents('  ')).toEqual([]);
    expect(idents('no such airfield')).toEqual([]);
    expect(airfieldOfCode('')).toBeNull();
  });
});
