import { expect, test } from 'vitest';
import { noFacts } from '../domain/facts/facts';
import { nauticalMilesBetween } from '../domain/facts/great-circle';
import { aTrip, beijing, tokyo } from '../domain/testing/a-trip';
import { loadFacts } from './facts';

test('the facts of a trip are of its home, its stops and its airfields', async () => {
  const trip = aTrip({
    journey: { homeCountry: 'US' },
    stops: { beijing, tokyo },
    venues: { capital: { code: 'ZBAA' }, haneda: { code: 'HND' }, other: { code: 'XXXX' } },
  });
  const { holidays, weekends, workdays, airfields } = await loadFacts(trip);
  expect(Object.keys(holidays).toSorted()).toEqual(['CN', 'JP', 'US']);
  expect(Object.keys(weekends).toSorted()).toEqual(['CN', 'JP', 'US']);
  expect(workdays.CN).toContain('2011-01-30');
  expect(airfields).toMatchObject({ ZBAA: { iata: 'PEK' }, HND: { ident: 'RJTT' } });
  expect(Object.keys(airfields)).toHaveLength(2);
});

test('a trip of nowhere has no facts', async () => {
  expect(await loadFacts(aTrip())).toEqual(noFacts);
});

test('the legs of the sample trip are as long as on record', async () => {
  const codes = ['KADW', 'ZBAA', 'RJTT', 'RKSM'] as const;
  const venues = Object.fromEntries(codes.map((code) => [code, { code }]));
  const { airfields } = await loadFacts(aTrip({ venues }));
  const miles = codes.map((code, index) => {
    const [from, to] = [airfields[code], airfields[codes[(index + 1) % codes.length] ?? code]];
    return from && to ? nauticalMilesBetween(from.coordinates, to.coordinates) : 0;
  });
  [6013, 1129, 621, 6041].forEach((onRecord, leg) => {
    expect(Math.abs((miles[leg] ?? 0) / onRecord - 1)).toBeLessThan(0.005);
  });
});
