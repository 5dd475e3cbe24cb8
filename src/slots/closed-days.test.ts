import { describe, expect, it } from 'vitest';
import { checkTrip } from '../checks/engine';
import { noWorld } from '../checks/world';
import { noFacts } from '../domain/facts/facts';
import type { Meeting } from '../domain/records/meeting';
import { newMeeting } from '../domain/records/new-record';
import { aTrip, at, beijing, moment } from '../domain/testing/a-trip';
import { findSlots } from './find-slots';
import type { FoundSlot } from './found-slot';

const world = {
  ...noWorld,
  facts: {
    ...noFacts,
    holidays: { CN: { '2011-01-10': 'Founding Day' } },
    weekends: { CN: [{ days: [6, 7], until: null }] },
  },
};

const standing: Partial<Meeting> = {
  kind: 'courtesy',
  status: 'confirmed',
  slot: at('beijing', '2011-01-10', '09:00'),
  minutes: 30,
};

const trip = aTrip({
  journey: { homeCountry: 'US' },
  stops: { beijing: { ...beijing, wheelsDown: moment('2011-01-08', '08:00') } },
  venues: { bayi: { stop: 'beijing', hours: { from: '14:00', until: '16:00' } } },
  meetings: { standing },
});

/** The best slot of each day, from Sunday to Tuesday. */
const bestOf = (kind: Meeting['kind'], venue: string | null = null): readonly FoundSlot[] => {
  checkTrip(trip, null, world);
  const meeting = newMeeting('new', { kind, venue, slot: at('beijing', null) });
  const days = ['09', '10', '11'].map((day) => ({ stop: 'beijing', date: `2011-01-${day}` }));
  return [...findSlots(trip, { meeting, minutes: 30, needed: {}, days }, world.facts)].flatMap(
    ({ slots: [best] }) => best ?? [],
  );
};

const objections = ({ reasons, begins }: FoundSlot): readonly string[] => [
  ...reasons.filter(({ tone }) => tone === 'against').map(({ text }) => text),
  ...begins.map(({ rule }) => rule),
];

describe('a slot for a call at the host’s offices', () => {
  it('on a holiday or the weekend says so, though the day is spoken of already', () => {
    const [sunday, monday, tuesday] = bestOf('courtesy').map(objections);
    expect(sunday).toEqual(['weekend']);
    expect(monday).toEqual(['on Founding Day in China']);
    expect(tuesday).toEqual([]);
  });

  it('is best on a day on which they are open', () => {
    const [sunday, monday, tuesday] = bestOf('courtesy').map(({ cost }) => cost);
    expect(tuesday).toBeLessThan(Math.min(sunday ?? 0, monday ?? 0));
  });

  it('of another kind minds no holiday', () => {
    expect(bestOf('banquet').flatMap(objections)).toEqual([]);
  });

  it('is within the hours of its place', () => {
    for (const { start, end } of bestOf('visit', 'bayi')) {
      const hours = [start, end].map((instant) => new Date(instant).getUTCHours() + 8);
      expect(hours[0]).toBeGreaterThanOrEqual(14);
      expect(hours[1]).toBeLessThanOrEqual(16);
    }
  });
});
