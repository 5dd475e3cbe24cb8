import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../../domain/edits/edit';
import { setField } from '../../domain/edits/record-edits';
import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { agendaBatches } from './named-steps';

const hours = fc.integer({ min: 10, max: 14 });
const slotAt = (hour: number): Meeting['slot'] => at('beijing', '2011-01-12', `${hour}:00`);

/** Of one person at three places, some of them choices of one question. */
const meetings: fc.Arbitrary<readonly Partial<Meeting>[]> = fc.array(
  fc
    .record({
      hour: hours,
      venue: fc.constantFrom('one', 'two', 'three'),
      choice: fc.constantFrom(null, null, 'A', 'B'),
    })
    .map(({ hour, venue, choice }) => ({
      slot: slotAt(hour),
      venue,
      minutes: 30,
      tracks: { press: true },
      participants: { schiffer: {} },
      option: choice === null ? null : { group: 'dinner', choice },
    })),
  { minLength: 2, maxLength: 8 },
);

const moves = fc.array(fc.record({ meeting: fc.nat(), hour: hours }), { maxLength: 12 });

const stepsOf = (trip: Trip): readonly string[] =>
  agendaBatches(trip)
    .flatMap(({ make }) => make())
    .map(({ key }) => key)
    .sort();

test('whatever was moved before, the ways of somebody are those of a trip that is new', () => {
  fc.assert(
    fc.property(meetings, moves, (given, moved) => {
      let trip = aTrip({
        stops: { beijing },
        venues: { one: { stop: 'beijing' }, two: { stop: 'beijing' }, three: { stop: 'beijing' } },
        people: { schiffer: { side: 'ours' } },
        meetings: Object.fromEntries(given.entries()),
      });
      stepsOf(trip);
      for (const { meeting, hour } of moved) {
        const id = String(meeting % given.length);
        trip = applyEdit(trip, setField(trip, 'meetings', id, 'slot', slotAt(hour))).trip;
        expect(stepsOf(trip)).toEqual(stepsOf(structuredClone(trip)));
      }
    }),
    { numRuns: 300 },
  );
});

test('a way names its stop as it is now', () => {
  const at10 = { slot: slotAt(10), minutes: 30, tracks: { press: true } } as const;
  const trip = aTrip({
    stops: { beijing },
    venues: { one: { stop: 'beijing' }, two: { stop: 'beijing' } },
    people: { schiffer: { side: 'ours' } },
    meetings: {
      first: { ...at10, venue: 'one', participants: { schiffer: {} } },
      second: { ...at10, slot: slotAt(12), venue: 'two', participants: { schiffer: {} } },
    },
  });
  const stopsNamed = (of: Trip) =>
    agendaBatches(of).flatMap(({ make }) => make().map(({ subject }) => subject.stop));
  expect(stopsNamed(trip)).toEqual([trip.stops.beijing]);
  const { trip: renamed } = applyEdit(trip, setField(trip, 'stops', 'beijing', 'city', 'Tianjin'));
  expect(stopsNamed(renamed).map(({ city }) => city)).toEqual(['Tianjin']);
});
