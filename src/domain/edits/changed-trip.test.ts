import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { touchedBetween } from '../lists/touched';
import { newMeeting } from '../records/new-record';
import type { Trip } from '../records/tables';
import { aTrip, at } from '../testing/a-trip';
import { sameValue } from './canonical';
import { changedTrip } from './changed-trip';
import { compareTrips } from './compare';
import type { TripDraft } from './edit';

const before = changedTrip(
  aTrip({
    people: { gates: {}, liang: { family: 'Liang' } },
    meetings: {
      one: { title: 'Call', participants: { gates: { principal: true } } },
      two: { title: 'Talks', participants: { liang: { counterpart: true } } },
      3: { title: 'Dinner', slot: at('beijing', '2011-01-10', '19:00') },
      toString: { title: 'Press' },
    },
  }),
  (draft) => {
    for (const meeting of Object.values(draft.meetings)) meeting.notes = 'kept';
  },
);

/** One more thing that an edit may do with its draft; what it saw of it. */
type Act = (draft: TripDraft) => unknown;

const ids = fc.constantFrom('one', 'two', '3', 'toString', 'new', 'newer');
const titles = fc.constantFrom('', 'Call', 'Talks', 'Banquet');
const pairs = fc.tuple(ids, ids);

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(ids, titles).map(
    ([id, title]): Act =>
      ({ meetings }) => {
        if (Object.hasOwn(meetings, id)) Object.assign(meetings[id] ?? {}, { title });
      },
  ),
  ids.map(
    (id): Act =>
      ({ meetings }) =>
        delete meetings[id],
  ),
  fc.tuple(ids, titles).map(
    ([id, title]): Act =>
      ({ meetings }) => {
        meetings[id] = newMeeting(id, { title });
      },
  ),
  // Taken out and put back, or put in anew as what it was.
  ids.map(
    (id): Act =>
      ({ meetings }) => {
        const was = Object.hasOwn(meetings, id) ? meetings[id] : undefined;
        delete meetings[id];
        if (was) Object.assign(meetings, { [id]: was });
      },
  ),
  ids.map(
    (id): Act =>
      ({ meetings }) => {
        if (Object.hasOwn(meetings, id)) Object.assign(meetings, { [id]: { ...meetings[id] } });
      },
  ),
  // What stands in two places is one and the same as long as the edit lasts.
  pairs.map(
    ([from, to]): Act =>
      ({ meetings }) => {
        if (Object.hasOwn(meetings, from)) Object.assign(meetings, { [to]: meetings[from] });
      },
  ),
  pairs.map(
    ([from, to]): Act =>
      ({ meetings }) => {
        const [one, other] = [from, to].map((id) => Object.hasOwn(meetings, id) && meetings[id]);
        if (one && other) other.participants = one.participants;
      },
  ),
  ids.map(
    (id): Act =>
      ({ meetings }) => {
        if (Object.hasOwn(meetings, id))
          Object.assign(meetings[id]?.participants ?? {}, { liang: {} });
      },
  ),
  ids.map(
    (id): Act =>
      ({ meetings }) => {
        if (Object.hasOwn(meetings, id)) delete meetings[id]?.participants.gates;
      },
  ),
  ids.map(
    (id): Act =>
      (draft) => {
        const rest = Object.entries(draft.meetings).filter(([name]) => name !== id);
        draft.meetings = Object.fromEntries(rest);
      },
  ),
  fc.constant<Act>((draft) => Object.assign(draft, { people: structuredClone(before.people) })),
  ids.map(
    (id): Act =>
      ({ meetings }) => [
        id in meetings,
        Object.hasOwn(meetings, id),
        Object.keys(meetings),
        Object.entries(meetings).map(([name, { title, slot }]) => [name, title, slot.time]),
        { ...meetings }[id] === meetings[id],
      ],
  ),
);

/** What came of it, and what was seen on the way. */
const done = (change: (trip: Trip, recipe: (draft: TripDraft) => void) => Trip, all: Act[]) => {
  const seen: unknown[] = [];
  const trip = change(before, (draft) => {
    for (const act of all) seen.push(JSON.stringify(act(draft)));
  });
  return { trip, seen };
};

const produced = (trip: Trip, recipe: (draft: TripDraft) => void): Trip =>
  produce(trip, (draft) => recipe(draft));

const isFrozen = (value: unknown): boolean =>
  Object.isFrozen(value) &&
  (typeof value !== 'object' || value === null || Object.values(value).every(isFrozen));

test('a change of the draft is what immer makes of it, seen from inside and after', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 8 }), (all) => {
      const ours = done(changedTrip, all);
      const theirs = done(produced, all);
      expect(ours.seen).toEqual(theirs.seen);
      expect(ours.trip).toEqual(theirs.trip);
      expect(compareTrips(before, ours.trip)).toEqual(
        compareTrips(structuredClone(before), theirs.trip),
      );
    }),
    { numRuns: 1_000 },
  );
});

test('what says the same after a change is the same, and nothing of it can be written any more', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 8 }), (all) => {
      const { trip } = done(changedTrip, all);
      expect(structuredClone(trip)).toEqual(trip);
      expect(isFrozen(trip.meetings)).toBe(true);
      const touched = touchedBetween(before.meetings, trip.meetings);
      for (const [id, meeting] of Object.entries(before.meetings)) {
        const after = Object.hasOwn(trip.meetings, id) ? trip.meetings[id] : undefined;
        if (sameValue(after, meeting)) expect(after).toBe(meeting);
        else if (touched) expect(touched.has(id)).toBe(true);
        if (sameValue(after?.slot, meeting.slot)) expect(after?.slot).toBe(meeting.slot);
      }
      const isSame = compareTrips(structuredClone(before), trip).length === 0;
      expect(trip === before).toBe(isSame);
    }),
    { numRuns: 300 },
  );
});

describe('a table', () => {
  test('that is only looked at stays the same', () => {
    const trip = changedTrip(before, ({ meetings }) => {
      for (const meeting of Object.values(meetings)) meeting.title = meeting.title.trim();
    });
    expect(trip).toBe(before);
  });

  test('keeps the order of its records, and has new ones at its end', () => {
    const trip = changedTrip(before, ({ meetings }) => {
      meetings.new = newMeeting('new', {});
      if (meetings.one) meetings.one.title = 'Banquet';
    });
    const keys = Object.keys(before.meetings);
    expect(Object.keys(trip.meetings)).toEqual([...keys, 'new']);
    const again = changedTrip(trip, ({ meetings }) => {
      delete meetings.one;
      if (meetings.two) meetings.two.title = 'Banquet';
    });
    const left = [...keys, 'new'].filter((id) => id !== 'one');
    expect(Object.keys(again.meetings)).toEqual(left);
  });

  test('takes no record that is named __proto__', () => {
    const change = ({ meetings }: TripDraft) =>
      Reflect.set(meetings, '__proto__', newMeeting('one', {}));
    expect(changedTrip(before, change)).toBe(before);
  });
});
