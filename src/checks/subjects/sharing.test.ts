import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sequenceIndex } from '../../domain/lists/sequence-index';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { byStart, type Scheduled, scheduled } from './scheduled';
import { agendas, type Sharing, THE_PRINCIPAL } from './sharing';
import { termsOf } from './terms';

/** All on the principal's agenda: in two cities on one day, some of them choices of one question. */
const meetings: fc.Arbitrary<readonly Partial<Meeting>[]> = fc.array(
  fc
    .record({
      stop: fc.constantFrom('beijing', 'tokyo'),
      hour: fc.oneof(fc.integer({ min: 10, max: 14 }), fc.integer({ min: 10, max: 20 })),
      minutes: fc.constantFrom(null, 0, 30, 60, 180, 600),
      choice: fc.constantFrom(null, null, 'A', 'B'),
    })
    .map(({ stop, hour, minutes, choice }) => ({
      slot: at(stop, '2011-01-12', `${hour}:00`),
      minutes,
      option: choice === null ? null : { group: 'dinner', choice },
    })),
  { minLength: 2, maxLength: 14 },
);

const keysOf = (sharings: readonly Sharing[]): readonly string[] =>
  sharings.map(({ key, isApart }) => `${key} ${isApart ? 'apart' : 'at once'}`).sort();

/** Who leaves or comes in one go. */
const manySteps = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 30 });

test('whatever came and went before, an agenda is answered as if it were the first', () => {
  fc.assert(
    fc.property(meetings, manySteps, (given, steps) => {
      const trip = aTrip({
        stops: { beijing, tokyo },
        meetings: Object.fromEntries(given.entries()),
      });
      const entries = Object.values(trip.meetings).flatMap((meeting) => {
        const stop = trip.stops[meeting.slot.stop];
        return (stop && scheduled(meeting, stop)) ?? [];
      });
      const index = sequenceIndex(agendas(termsOf(trip)));
      const there = new Set<Scheduled>();
      for (const step of steps) {
        const turned = new Set(step.flatMap((number) => entries[number % entries.length] ?? []));
        const removed = [...turned].filter((entry) => there.has(entry));
        const added = [...turned].filter((entry) => !there.has(entry));
        index.replace(removed, added);
        for (const entry of removed) there.delete(entry);
        for (const entry of added) there.add(entry);
        const alone = sequenceIndex(agendas(termsOf(trip)));
        alone.replace([], [...there]);
        expect(keysOf(index.all())).toEqual(keysOf(alone.all()));
        expect(keysOf(index.all())).toEqual(keysOf(sharedBy([...there])));
      }
    }),
    { numRuns: 2_000 },
  );
});

/** Each with all before it, as the words say it and however long it takes. */
const sharedBy = (entries: readonly Scheduled[]): readonly Sharing[] => {
  const agenda = entries.toSorted(byStart);
  const { foundAt } = agendas(termsOf(aTrip()));
  return agenda.flatMap((_, index) => foundAt(agenda, index, THE_PRINCIPAL));
};
