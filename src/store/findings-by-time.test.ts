import { describe, expect, test } from 'vitest';
import { checkTrip } from '../checks/engine';
import { noWorld } from '../checks/world';
import type { Meeting } from '../domain/records/meeting';
import { aTrip, at, beijing, moment, tokyo } from '../domain/testing/a-trip';
import { findingsByTime } from './findings-by-time';

const hour = (stop: string, date: string, clock: string): Partial<Meeting> => ({
  slot: at(stop, date, clock),
  minutes: 60,
  status: 'confirmed',
});

/** Two clashes: in Beijing until 1030 (0230Z) on the 10th, and in Tokyo on the 13th. */
const trip = (asIf: string, meetings: Readonly<Record<string, Partial<Meeting>>> = {}) =>
  aTrip({
    journey: { asIf },
    stops: {
      beijing: { ...beijing, wheelsDown: moment('2011-01-09', '15:00') },
      tokyo: { ...tokyo, wheelsUp: moment('2011-01-14', '09:00') },
    },
    meetings: {
      talks: hour('beijing', '2011-01-10', '09:00'),
      press: hour('beijing', '2011-01-10', '09:30'),
      call: hour('tokyo', '2011-01-13', '09:00'),
      lunch: hour('tokyo', '2011-01-13', '09:30'),
      ...meetings,
    },
  });

const partedOf = (...told: Parameters<typeof trip>) => {
  const { ahead, over } = findingsByTime(checkTrip(trip(...told), null, noWorld));
  const clashes = (findings: typeof ahead) =>
    findings
      .filter(({ rule }) => rule === 'principal-overlap')
      .flatMap(({ about }) => about.map(({ id }) => id));
  return { ahead: clashes(ahead), over: clashes(over) };
};

const beijingClash = ['press', 'talks'];
const tokyoClash = ['lunch', 'call'];
const all = [...beijingClash, ...tokyoClash];

describe('the findings of a trip', () => {
  test('are apart from those about what is over while it is under way', () => {
    expect(partedOf('2011-01-10T02:30:00Z')).toEqual({ ahead: tokyoClash, over: beijingClash });
  });

  test('are ahead as long as one of what they are about goes on', () => {
    expect(partedOf('2011-01-10T02:15:00Z')).toEqual({ ahead: all, over: [] });
    const begun = {
      press: { ...hour('beijing', '2011-01-10', '09:30'), beganAt: '2011-01-10T01:30:00Z' },
    };
    expect(partedOf('2011-01-10T06:00:00Z', begun)).toEqual({ ahead: all, over: [] });
  });

  test('are over as soon as the meeting was ticked as ended', () => {
    const ticks = { beganAt: '2011-01-10T01:00:00Z', endedAt: '2011-01-10T01:40:00Z' };
    const ended = { press: { ...hour('beijing', '2011-01-10', '09:30'), ...ticks } };
    expect(partedOf('2011-01-10T02:00:00Z', ended)).toEqual({
      ahead: tokyoClash,
      over: beijingClash,
    });
  });

  test('are not parted before the trip and after it', () => {
    expect(partedOf('2011-01-09T01:00:00Z')).toEqual({ ahead: all, over: [] });
    expect(partedOf('2011-01-20T00:00:00Z')).toEqual({ ahead: all, over: [] });
  });

  test('are the same lists after an edit that changes none of them', () => {
    const first = checkTrip(trip('2011-01-10T02:30:00Z'), null, noWorld);
    const before = findingsByTime(first);
    const renamed = { ...first.trip, topics: { ...first.trip.topics } };
    const after = findingsByTime(checkTrip(renamed, first, noWorld));
    expect(after.ahead).toBe(before.ahead);
    expect(after.over).toBe(before.over);
  });
});
