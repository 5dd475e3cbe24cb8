import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkByAllRules } from '../checks/engine';
import { anyEdit, crowdedTrip } from '../checks/testing/random-trips';
import { scheduleOf } from '../domain/derive/schedule';
import { applyEdit } from '../domain/edits/edit';
import { noFacts } from '../domain/facts/facts';
import { newMeeting } from '../domain/records/new-record';
import type { Trip } from '../domain/records/tables';
import { aTrip, at, moment } from '../domain/testing/a-trip';
import { findSlots } from './find-slots';
import type { SlotDay, SlotRequest } from './found-slot';
import { takeSlot } from './take-slot';

/** Milliseconds: each run checks a trip anew for every slot. */
const PATIENCE = 30_000;

const people = ['secretary', 'schiffer', 'liang'] as const;

/** A meeting of the crowded trip's other hours. */
const later = fc.record({
  slot: fc
    .tuple(fc.constantFrom('2011-01-10', '2011-01-11'), fc.integer({ min: 12, max: 20 }))
    .map(([date, hour]) => at('beijing', date, `${hour}:00`)),
  minutes: fc.constantFrom(20, 45, 90),
  venue: fc.constantFrom('hall', 'hotel'),
});

/** The crowded trip after some edits, and a wish for a meeting of it or a new one. */
const wishes = fc
  .record({
    edits: fc.array(anyEdit, { maxLength: 6 }),
    others: fc.array(later, { minLength: 3, maxLength: 6 }),
    moved: fc.constantFrom('m0', 'm3', 'new'),
    minutes: fc.constantFrom(15, 30, 45, 120),
    venue: fc.constantFrom('hall', 'hotel', null),
    named: fc.subarray([...people]),
    status: fc.constantFrom('idea', 'confirmed'),
  })
  .map(({ edits, others, moved, minutes, venue, named, status }) => {
    const edited = edits.reduce((before, edit) => applyEdit(before, edit).trip, crowdedTrip());
    const more = others.map((values, index) => newMeeting(`x${index}`, values));
    const trip = {
      ...edited,
      meetings: { ...edited.meetings, ...Object.fromEntries(more.map((one) => [one.id, one])) },
    };
    const participants = Object.fromEntries(named.map((id) => [id, {}]));
    const fresh = newMeeting('new', { slot: at('beijing', null), status, venue, participants });
    const meeting = trip.meetings[moved] ?? fresh;
    return { trip, request: requestFor(trip, meeting, minutes) };
  });

const requestFor = (trip: Trip, meeting: SlotRequest['meeting'], minutes: number): SlotRequest => ({
  meeting,
  minutes,
  needed: Object.fromEntries(Object.keys(meeting.participants).map((id) => [id, true])),
  days: scheduleOf(trip).flatMap(({ stop, date }) =>
    date === null ? [] : [{ stop: stop.id, date }],
  ),
});

const found = (trip: Trip, request: SlotRequest): readonly SlotDay[] => [
  ...findSlots(trip, request, noFacts),
];

describe('a slot that is offered', () => {
  it(
    'brings no error, and nothing that overlaps, is too close or out of the stay, when it is taken',
    () => {
      fc.assert(
        fc.property(wishes, ({ trip, request }) => {
          const before = new Set(checkByAllRules(trip, null).findings.map(worstOf));
          for (const { slots } of found(trip, request))
            for (const { slot } of slots) {
              const { trip: after } = applyEdit(trip, takeSlot(trip, request, slot));
              const begins = checkByAllRules(after, null).findings.filter(
                (finding) => !before.has(worstOf(finding)),
              );
              expect(
                begins.filter(
                  ({ rule, severity }) =>
                    severity === 'error' || /overlap|turnaround|outside-stop|wheels-up/.test(rule),
                ),
              ).toEqual([]);
            }
        }),
        { numRuns: 20 },
      );
    },
    PATIENCE,
  );

  it(
    'is the same in whatever order the records come',
    () => {
      fc.assert(
        fc.property(wishes, ({ trip, request }) => {
          expect(found(reversed(trip), request)).toEqual(found(trip, request));
        }),
        { numRuns: 10 },
      );
    },
    PATIENCE,
  );

  it(
    'is on the day for which it was asked, and as long',
    () => {
      fc.assert(
        fc.property(wishes, ({ trip, request }) => {
          for (const { day, slots } of found(trip, request))
            for (const { slot, start, end } of slots) {
              expect({ stop: slot.stop, date: slot.date }).toEqual(day);
              expect(end - start).toBe(request.minutes * 60_000);
            }
        }),
        { numRuns: 10 },
      );
    },
    PATIENCE,
  );
});

describe('an empty day', () => {
  it('always has slots, whatever zone and length', () => {
    const zones = ['Asia/Kathmandu', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom('2011-03-13', '2011-04-03', '2011-10-02', '2012-02-29'),
        fc.integer({ min: 1, max: 240 }),
        fc.constantFrom('courtesy', 'meal', 'down', 'other'),
        (zone, date, minutes, kind) => {
          const trip = aTrip({
            stops: { stop: { zone, wheelsDown: moment('2011-03-01', '10:00') } },
          });
          const meeting = newMeeting('new', { kind });
          const days = [{ stop: 'stop', date }];
          const [day] = found(trip, { meeting, minutes, needed: {}, days });
          expect(day?.slots.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

const worstOf = ({ id, severity }: { readonly id: string; readonly severity: string }): string =>
  `${id} ${severity}`;

const reversed = (trip: Trip): Trip => {
  const turn = <Entry>(table: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>> =>
    Object.fromEntries(Object.entries(table).toReversed());
  const { stops, meetings, moves, people: named, venues, drives } = trip;
  return {
    ...trip,
    stops: turn(stops),
    meetings: turn(meetings),
    moves: turn(moves),
    people: turn(named),
    venues: turn(venues),
    drives: turn(drives),
  };
};
