import { timeZonesNames } from '@vvo/tzdb';
import { describe, expect, test } from 'vitest';
import cities from './cities.json';
import { countriesNamed, findCities, zonesNamed } from './city-directory';

const named = (query: string): readonly string[] => findCities(query).map(({ city }) => city);
const zones = (query: string): readonly string[] => zonesNamed(query).map(({ zone }) => zone);
const codes = (query: string): readonly string[] => countriesNamed(query).map(({ code }) => code);

describe('the cities found', () => {
  test('come whole: country, zone and native name', () => {
    expect(findCities('Beij')).toEqual([
      { city: 'Beijing', native: '北京', country: 'CN', zone: 'Asia/Shanghai' },
    ]);
  });

  test('include every listed city by its whole name, and by its native one', () => {
    const isLost = (query: string, { city, country }: (typeof cities)[number]) =>
      !findCities(query).some((found) => found.city === city && found.country === country);
    expect(cities.filter((listed) => isLost(listed.city, listed))).toEqual([]);
    expect(
      cities.filter((listed) => listed.native !== '' && isLost(listed.native, listed)),
    ).toEqual([]);
  });

  test.each([
    ['bogota', 'Bogotá'],
    ['ZURICH', 'Zürich'],
    ['hague', 'The Hague'],
    ['delhi', 'New Delhi'],
    ['東京', 'Tokyo'],
    ['台北', 'Taipei'],
    ['서', 'Seoul'],
    ['киї', 'Kyiv'],
    ['الريا', 'Riyadh'],
    ['Kiev', 'Kyiv'],
    ['Saigon', 'Ho Chi Minh City'],
    ['Peking', 'Beijing'],
    ['Paris, France', 'Paris'],
    ['Georgetown, Guy', 'Georgetown'],
    ['Washington, DC', 'Washington'],
    ['washington d.c.', 'Washington'],
    ['New York', 'New York'],
    ['st johns', 'Saint John’s'],
    ['Japan', 'Tokyo'],
    ['Ivory Coast', 'Yamoussoukro'],
    ['UK', 'London'],
    ['US', 'Washington'],
  ])('begin, for %s, with %s', (query, city) => {
    expect(named(query)[0]).toBe(city);
  });

  test('name a city before a country of the same beginning', () => {
    expect(named('mad')[0]).toBe('Madrid');
    expect(named('mad')).toContain('Antananarivo');
    expect(named('mexico')[0]).toBe('Mexico City');
  });

  test('go beyond the list, with the zone that is named after the city', () => {
    expect(findCities('Chemnitz')).toEqual([]);
    expect(findCities('Nizhniy')[0]).toMatchObject({ country: 'RU', zone: 'Europe/Moscow' });
    expect(findCities('Boise')[0]).toMatchObject({ country: 'US', zone: 'America/Boise' });
    expect(findCities('Tomsk')[0]).toMatchObject({ country: 'RU', zone: 'Asia/Tomsk' });
    expect(findCities('Rio Gallegos')[0]?.zone).toBe('America/Argentina/Rio_Gallegos');
  });

  test('are found by their zone', () => {
    expect(named('Europe/Vatican')).toEqual(['Vatican City']);
    expect(named('Asia/Calcutta')).toContain('New Delhi');
  });

  test('are eight at most, each once, and none for nothing', () => {
    expect(findCities('s')).toHaveLength(8);
    expect(new Set(findCities('a')).size).toBe(8);
    expect(findCities(' , ')).toEqual([]);
    expect(findCities('zzzz')).toEqual([]);
  });
});

describe('the zones found', () => {
  test('are all of them for an empty query, and UTC', () => {
    expect(new Set(zones(''))).toEqual(new Set([...timeZonesNames, 'Etc/UTC']));
  });

  test.each([
    ['Europe/Ky', 'Europe/Kyiv'],
    ['kolkata', 'Asia/Kolkata'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Pacific Time', 'America/Los_Angeles'],
    ['utc', 'Etc/UTC'],
    ['Zulu', 'Etc/UTC'],
    ['Beijing', 'Asia/Shanghai'],
    ['Nepal', 'Asia/Kathmandu'],
    ['Pristina', 'Europe/Belgrade'],
  ])('hold, for %s, %s', (query, zone) => {
    expect(zones(query)).toContain(zone);
  });

  test('begin with those whose name begins so', () => {
    const european = zones('').filter((zone) => zone.startsWith('Europe/'));
    expect(european.length).toBeGreaterThan(50);
    expect(zones('Europe/').slice(0, european.length)).toEqual(european);
  });

  test('have a city each, UTC apart', () => {
    expect(
      zonesNamed('')
        .filter((choice) => choice.cities.length === 0)
        .map(({ zone }) => zone),
    ).toEqual(['Etc/UTC']);
  });

  test('say whose they are', () => {
    const [zone] = zonesNamed('Asia/Tokyo');
    expect(zone).toMatchObject({ zone: 'Asia/Tokyo', country: 'JP' });
    expect(zone?.cities[0]).toBe('Tokyo');
  });
});

describe('the countries found', () => {
  test('are all of them for an empty query, by name', () => {
    const all = countriesNamed('');
    expect(all.length).toBeGreaterThan(240);
    expect(all[0]).toEqual({ code: 'AF', name: 'Afghanistan' });
    expect(all.filter(({ code, name }) => code === name)).toEqual([]);
    expect(all.filter(({ code }) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });

  test.each([
    ['jp', 'JP'],
    ['UK', 'GB'],
    ['Burma', 'MM'],
    ['Ivory Coast', 'CI'],
    ['cote d', 'CI'],
    ['Türk', 'TR'],
    ['Turkey', 'TR'],
    ['Congo', 'CG'],
    ['Kosovo', 'XK'],
    ['South Korea', 'KR'],
    ['emirates', 'AE'],
    ['hong', 'HK'],
  ])('begin, for %s, with %s', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });
});
