import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Trip } from '../domain/records/tables';
import { aTrip, at, beijing, tokyo } from '../domain/testing/a-trip';
import { checkByAllRules } from './engine';
import type { Severity } from './finding';
import { sampleWorld } from './testing/sample-facts';

const sample = (): Trip => {
  const path = new URL('../../public/sample/january-2011.legation.json', import.meta.url);
  const { trip }: { trip: Trip } = JSON.parse(readFileSync(path, 'utf8'));
  return trip;
};

describe('a sound trip is told little', () => {
  const { findings } = checkByAllRules(sample(), null, sampleWorld);
  const told = (asked: Severity): readonly string[] =>
    findings.filter(({ severity }) => severity === asked).map(({ message }) => message);

  it('no error', () => expect(told('error')).toEqual([]));
  it('at most 8 warnings', () => expect(told('warning').slice(8)).toEqual([]));
  it('at most 15 notes', () => expect(told('note').slice(15)).toEqual([]));
  it('of its objectives, the one that has no meeting', () =>
    expect(
      findings.flatMap(({ rule, about }) => (rule === 'objective-uncovered' ? about : [])),
    ).toEqual([{ kind: 'objective', id: 'piracy' }]));
});

const seoul = { city: 'Seoul', country: 'KR', zone: 'Asia/Seoul', order: 'a3' };

describe('a trip that has only begun', () => {
  const dates = { beijing: '2011-01-10', tokyo: '2011-01-13', seoul: '2011-01-14' };
  const lines = Object.entries(dates).flatMap(([stop, date]) =>
    ['09:00', '11:00', '13:00', '15:00', '17:00'].map((clock) => ({
      id: `${stop}${clock.slice(0, 2)}`,
      line: { title: `Line at ${clock}`, slot: at(stop, date, clock) },
    })),
  );
  const trip = aTrip({
    journey: { asIf: '2011-01-07T18:00:00Z' },
    stops: { beijing, tokyo, seoul },
    meetings: Object.fromEntries(lines.map(({ id, line }) => [id, line])),
  });
  const { findings } = checkByAllRules(trip, null, sampleWorld);

  it('has at most 5 findings', () =>
    expect(findings.slice(5).map(({ message }) => message)).toEqual([]));
  it('has no error', () =>
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]));
});
