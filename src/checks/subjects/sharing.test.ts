import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SequenceIndex, sequenceIndex } from '../../domain/lists/sequence-index';
import type { Meeting } from '../../domain/records/meeting';
import { newMeeting } from '../../domain/records/new-record';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { byStart, type Scheduled, scheduled } from './scheduled';
import { agendas, type Sharing, THE_PRINCIPAL } from './sharing';
import { termsOf } from './terms';

interface Among {
  readonly stops: readonly string[];
  readonly hours: fc.Arbitrary<number>;
  readonly minutes: readonly (number | null)[];
  readonly choices: readonly (string | null)[];
}

/** On the principal's agenda. */
const meetingAmong = ({ stops, hours, minutes, choices }: Among) =>
  fc
    .record({
      stop: fc.constantFrom(...stops),
      hour: hours,
      minutes: fc.constantFrom(...minutes),
      choice: fc.constantFrom(...choices),
    })
    .map(
      ({ stop, hour, minutes, choice }): Partial<Meeting> => ({
        slot: at(stop, '2011-01-12', `${hour}:00`),
        minutes,
        option: choice === null ? null : { group: 'dinner', choice },
      }),
    );

/** In two cities on one day, some of them choices of one question. */
const aMeeting = meetingAmong({
  stops: ['beijing', 'tokyo'],
  hours: fc.oneof(fc.integer({ min: 10, max: 14 }), fc.integer({ min: 10, max: 20 })),
  minutes: [null, 0, 30, 60, 180, 600],
  choices: [null, null, 'A', 'B'],
});

const keysOf = (sharings: readonly Sharing[]): readonly string[] =>
  sharings.map(({ key, isApart }) => `${key} ${isApart ? 'apart' : 'at once'}`).sort();

/** Who leaves or comes in one go. */
const manySteps = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 30 });

test('whatever came and went before, an agenda is answered as if it were the first', () => {
  fc.assert(
    fc.property(fc.array(aMeeting, { minLength: 2, maxLength: 14 }), manySteps, (given, steps) => {
      const entries = given.map(entryOf);
      const index = sequenceIndex(agendas(terms));
      const there = new Set<Scheduled>();
      for (const step of steps) {
        const turned = new Set(step.flatMap((number) => entries[number % entries.length] ?? []));
        const removed = [...turned].filter((entry) => there.has(entry));
        const added = [...turned].filter((entry) => !there.has(entry));
        index.replace(removed, added);
        for (const entry of removed) there.delete(entry);
        for (const entry of added) there.add(entry);
        expectAsIfFirst(index, [...there]);
      }
    }),
    { numRuns: 2_000 },
  );
});

/** Mostly in one city, with hours between them, so that one may take the place of another. */
const aMovedMeeting = meetingAmong({
  stops: ['beijing', 'beijing', 'beijing', 'tokyo'],
  hours: fc.integer({ min: 10, max: 17 }),
  minutes: [null, 0, 0, 60, 120],
  choices: [null, null, null, null, 'A', 'B'],
});

/** Which meeting is moved, and how it stands then. */
const manyMoves = fc.array(fc.tuple(fc.nat(), aMovedMeeting), { maxLength: 20 });

const aMark = (stop: string, time: string): Partial<Meeting> => lasting(0, stop, time);

const lasting = (minutes: number, stop: string, time: string): Partial<Meeting> => ({
  slot: at(stop, '2011-01-12', time),
  minutes,
});

type Moving = [given: Partial<Meeting>[], moves: [number, Partial<Meeting>][]];

/** What it overlapped lies behind a mark, with which nothing is found. */
const fromBesideAMark: Moving = [
  [lasting(120, 'beijing', '14:00'), aMark('beijing', '14:00'), lasting(60, 'beijing', '15:00')],
  [[0, lasting(60, 'beijing', '12:00')]],
];

/** It comes behind the other, and is what the next comes from. */
const onToAMark: Moving = [
  [aMark('beijing', '11:00'), aMark('beijing', '09:00'), aMark('tokyo', '13:00')],
  [
    [1, aMark('beijing', '11:00')],
    [2, lasting(60, 'tokyo', '13:00')],
  ],
];

test('whatever was moved before, an agenda is answered as if it were the first', () => {
  fc.assert(
    fc.property(
      fc.array(aMovedMeeting, { minLength: 2, maxLength: 5 }),
      manyMoves,
      (given, moves) => {
        const there = given.map(entryOf);
        const index = sequenceIndex(agendas(terms));
        index.replace([], there);
        for (const [number, meeting] of moves) {
          const place = number % there.length;
          const moved = entryOf(meeting, place);
          index.replace(there.splice(place, 1, moved), [moved]);
          expectAsIfFirst(index, there);
        }
      },
    ),
    { numRuns: 2_000, examples: [fromBesideAMark, onToAMark] },
  );
});

const trip = aTrip({ stops: { beijing, tokyo } });
const terms = termsOf(trip);

const entryOf = (given: Partial<Meeting>, number: number): Scheduled => {
  const meeting = newMeeting(`m${number}`, given);
  const stop = trip.stops[meeting.slot.stop];
  const entry = stop && scheduled(meeting, stop);
  if (!entry) throw new Error('The meeting has no time.');
  return entry;
};

const expectAsIfFirst = (
  index: SequenceIndex<Scheduled, Sharing>,
  entries: readonly Scheduled[],
): void => {
  const alone = sequenceIndex(agendas(terms));
  alone.replace([], entries);
  const found = keysOf(index.all());
  expect(found).toEqual(keysOf(alone.all()));
  expect(found).toEqual(keysOf(sharedBy(entries)));
  for (const entry of entries) expect(index.foundBeside(entry)).toEqual(index.all());
};

/** Each with all before it, as the words say it and however long it takes. */
const sharedBy = (entries: readonly Scheduled[]): readonly Sharing[] => {
  const agenda = entries.toSorted(byStart);
  const { foundAt } = agendas(terms);
  return agenda.flatMap((_, index) => foundAt(agenda, index, THE_PRINCIPAL, Infinity));
};
