import { describe, expect, test } from 'vitest';
import type { Meeting } from '../domain/records/meeting';
import type { Option } from '../domain/records/option';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { checkTrip } from './engine';

const A = { group: 'wall', choice: 'A' } as const;
const B = { group: 'wall', choice: 'B' } as const;

const line = (clock: string, minutes: number, told: Partial<Meeting>): Partial<Meeting> => ({
  slot: at('beijing', '2011-01-10', clock),
  minutes,
  status: 'confirmed',
  ...told,
});

/** Talks to 1000; then the wall from 1100 or the museum from 1030; lunch at 1230. */
const trip = (
  option: Partial<Option>,
  lines: Readonly<Record<string, Partial<Meeting>>>,
  other: Meeting['option'] = B,
) =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: { beijing },
    people: { secretary: {}, deputy: {} },
    venues: { bayi: {}, mutianyu: {}, museum: {} },
    drives: [
      ['bayi', 'mutianyu', 75],
      ['bayi', 'museum', 20],
      ['mutianyu', 'museum', 80],
    ],
    options: { wall: option },
    meetings: {
      talks: line('09:00', 60, { venue: 'bayi' }),
      wall: line('11:30', 60, { venue: 'mutianyu', option: A, ...lines.wall }),
      museum: line('10:30', 120, { venue: 'museum', option: other, ...lines.museum }),
      ...(lines.lunch && { lunch: line('12:30', 60, { venue: 'museum', ...lines.lunch }) }),
    },
  });

const told = (of: ReturnType<typeof aTrip>): readonly string[] =>
  checkTrip(of, null)
    .findings.filter(({ rule }) => /overlap|turnaround|travel/.test(rule))
    .map(({ rule, about }) => `${rule}: ${about.map(({ id }) => id).join(' ')}`);

const listed = {
  ours: 'listed',
  participants: { deputy: {} },
  tracks: { deputy: true },
} as const satisfies Partial<Meeting>;

describe('the choices of an open option', () => {
  test('never clash with one another', () => {
    expect(told(trip({}, {}))).toEqual([]);
    expect(told(trip({}, { wall: listed, museum: listed }))).toEqual([]);
    const room = { venue: 'museum', room: '2F', tracks: { advance: true } } as const;
    expect(told(trip({}, { wall: room, museum: { ...room, tracks: { press: true } } }))).toEqual(
      [],
    );
  });

  test('clash as long as they belong to one choice', () => {
    expect(told(trip({}, {}, A))).toEqual(['principal-overlap: wall museum']);
    expect(told(trip({}, { wall: listed, museum: listed }, A))).toEqual([
      'person-overlap: wall museum',
    ]);
  });

  test('are each held to what comes before and after', () => {
    const early = { slot: at('beijing', '2011-01-10', '11:15') };
    expect(told(trip({}, { wall: early }))).toEqual(['turnaround-too-short: wall talks']);
    expect(told(trip({}, { lunch: {} }))).toEqual(['turnaround-too-short: lunch wall']);
    const late = { slot: at('beijing', '2011-01-10', '10:10') };
    expect(told(trip({}, { museum: late }))).toEqual(['turnaround-too-short: museum talks']);
  });

  test('are each held to the way of those who are named', () => {
    const both = { wall: listed, museum: listed, lunch: listed };
    expect(told(trip({}, both))).toEqual(['turnaround-too-short: lunch wall']);
  });

  test('take no part once another one is chosen', () => {
    const early = { slot: at('beijing', '2011-01-10', '11:15') };
    expect(told(trip({ chosen: 'B' }, { wall: early }))).toEqual([]);
    expect(told(trip({ chosen: 'A' }, { wall: early }))).toHaveLength(1);
    expect(told(trip({ chosen: 'B' }, { lunch: { slot: early.slot } }))).toEqual([
      'principal-overlap: lunch museum',
    ]);
  });
});
