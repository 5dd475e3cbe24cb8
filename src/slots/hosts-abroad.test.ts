import { expect, it } from 'vitest';
import { noFacts } from '../domain/facts/facts';
import { newMeeting } from '../domain/records/new-record';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { findSlots } from './find-slots';
import type { SlotRequest } from './found-slot';

const trip = aTrip({
  stops: { beijing: { ...beijing, country: 'CN' } },
  people: {
    kan: { rank: 'PM', family: 'Kan', side: 'host', country: 'JP' },
    liang: { rank: 'Gen.', family: 'Liang', side: 'host', country: 'CN' },
  },
});

const participants = { kan: { host: true }, liang: { host: true } } as const;
const meeting = newMeeting('new', { kind: 'bilateral', slot: at('beijing', null), participants });

const against = (needed: SlotRequest['needed']): readonly string[] => {
  const days = [{ stop: 'beijing', date: '2011-01-10' }];
  const [day] = findSlots(trip, { meeting, minutes: 30, needed, days }, noFacts);
  const reasons = day?.slots[0]?.reasons ?? [];
  return reasons.filter(({ tone }) => tone === 'against').map(({ text }) => text);
};

it('says which host would have to travel, but of whom need not be there', () => {
  expect(against({ kan: true, liang: true })).toEqual(['PM Kan would have to come to China']);
  expect(against({ liang: true })).toEqual([]);
});
