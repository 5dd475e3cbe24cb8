import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsStay } from '../derive/fits-stay';
import { spanOf } from '../derive/span';
import type { Trip } from '../records/tables';
import { aMovingTrip } from '../testing/a-moving-trip';
import { aTrip, at, beijing, moment, tokyo } from '../testing/a-trip';
import { MINUTE } from '../time/instant';
import { applyEdit } from './edit';
import { meetingChoices } from './meetings-of-stay';
import { moveStay, type StayMove } from './move-stay';
import { applyPatches, invertPatch } from './patch';

const days = fc.integer({ min: -40, max: 40 });
const minutes = fc.integer({ min: -2000, max: 2000 });
const anyMove = fc.record({
  stop: fc.constant('here'),
  to: fc.record({ days, minutes }).map((by) => ({ by })),
  meetings: fc.constantFrom(...meetingChoices),
  following: fc.constantFrom('stay', 'along'),
});

const tripAfter = (trip: Trip, move: Partial<StayMove>): Trip =>
  applyEdit(
    trip,
    moveStay(trip, {
      stop: 'here',
      to: { by: { days: 1, minutes: 0 } },
      meetings: 'shift',
      following: 'stay',
      ...move,
    }),
  ).trip;

const slotsOf = (trip: Trip) =>
  Object.fromEntries(Object.entries(trip.meetings).map(([id, { slot }]) => [id, slot]));

const startsOf = (trip: Trip) =>
  Object.values(trip.meetings).map((meeting) => {
    const stop = trip.stops[meeting.slot.stop];
    return stop ? spanOf(meeting, stop).start : null;
  });

describe('moving a stop', () => {
  it('loses no meeting, and changes nothing of it but its date, time and fold', () => {
    fc.assert(
      fc.property(aMovingTrip, anyMove, (trip, move) => {
        const moved = tripAfter(trip, move);
        const withOldSlots = Object.fromEntries(
          Object.entries(moved.meetings).map(([id, meeting]) => [
            id,
            { ...meeting, slot: trip.meetings[id]?.slot },
          ]),
        );
        expect(withOldSlots).toEqual(trip.meetings);
        for (const { id, slot } of Object.values(moved.meetings))
          expect(slot.stop).toBe(trip.meetings[id]?.slot.stop);
      }),
    );
  });

  it('is taken back to the byte by the inverse of its patches', () => {
    fc.assert(
      fc.property(aMovingTrip, anyMove, (trip, move) => {
        const { trip: moved, patches } = applyEdit(trip, moveStay(trip, move));
        const back = applyPatches(moved, patches.map(invertPatch).toReversed());
        expect(JSON.stringify(back)).toBe(JSON.stringify(trip));
      }),
    );
  });

  it('by days and back by as many gives the trip back, over every change of the clock', () => {
    fc.assert(
      fc.property(aMovingTrip, days, fc.constantFrom('stay', 'along'), (trip, by, following) => {
        const there = tripAfter(trip, { to: { by: { days: by, minutes: 0 } }, following });
        expect(tripAfter(there, { to: { by: { days: -by, minutes: 0 } }, following })).toEqual(
          trip,
        );
      }),
    );
  });

  it('by minutes moves every instant by so many, and back, over every change of the clock', () => {
    fc.assert(
      fc.property(aMovingTrip, minutes, (trip, by) => {
        const there = tripAfter(trip, { to: { by: { days: 0, minutes: by } }, following: 'along' });
        const wanted = startsOf(trip).map((start) => start && start + by * MINUTE);
        expect(startsOf(there)).toEqual(wanted);
        const back = tripAfter(there, {
          to: { by: { days: 0, minutes: -by } },
          following: 'along',
        });
        expect(slotsOf(back)).toEqual(slotsOf(trip));
      }),
    );
  });

  it('by two typed ends is the same as by what lies between them', () => {
    fc.assert(
      fc.property(aMovingTrip, fc.integer({ min: -1400, max: 1400 }), (trip, by) => {
        const there = tripAfter(trip, { to: { by: { days: 0, minutes: by } }, meetings: 'keep' });
        const { wheelsDown = null, wheelsUp = null } = there.stops.here ?? {};
        fc.pre('at' in (wheelsDown?.time ?? {}));
        const typed = tripAfter(trip, { to: { wheelsDown, wheelsUp } });
        const moved = tripAfter(trip, { to: { by: { days: 0, minutes: by } } });
        expect(startsOf(typed)).toEqual(startsOf(moved));
      }),
    );
  });

  it('leaves every meeting on its wall clock where the planner keeps them', () => {
    fc.assert(
      fc.property(aMovingTrip, anyMove, (trip, move) => {
        expect(slotsOf(tripAfter(trip, { ...move, meetings: 'keep' }))).toEqual(slotsOf(trip));
      }),
    );
  });

  it('keeps the clock time where the planner moves them by days alone', () => {
    fc.assert(
      fc.property(aMovingTrip, anyMove, (trip, move) => {
        const moved = tripAfter(trip, { ...move, meetings: 'shift-days' });
        for (const { id, slot } of Object.values(moved.meetings))
          expect(slot.time).toEqual(trip.meetings[id]?.slot.time);
      }),
    );
  });

  it('unschedules what no longer fits the stay, and nothing else, where the planner clips', () => {
    fc.assert(
      fc.property(aMovingTrip, anyMove, (trip, move) => {
        const kept = tripAfter(trip, { ...move, meetings: 'keep' });
        const clipped = tripAfter(trip, { ...move, meetings: 'clip' });
        for (const meeting of Object.values(kept.meetings)) {
          const isOut = fitsStay(trip, meeting) && !fitsStay(kept, meeting);
          const { date, time } = meeting.slot;
          const slot = { ...meeting.slot, date: isOut ? null : date, time };
          expect(clipped.meetings[meeting.id]?.slot).toMatchObject({
            ...slot,
            fold: isOut ? null : meeting.slot.fold,
          });
        }
      }),
    );
  });

  it('leaves the other stops alone where they stay', () => {
    fc.assert(
      fc.property(aMovingTrip, anyMove, (trip, move) => {
        const moved = tripAfter(trip, { ...move, following: 'stay' });
        expect(moved.stops.next).toEqual(trip.stops.next);
        expect(moved.stops.back).toEqual(trip.stops.back);
      }),
    );
  });
});

const trip = aTrip({
  stops: { here: { ...beijing, ron: { '2011-01-09': 'hotel', '2011-01-11': 'hotel' } }, tokyo },
  venues: { hotel: { stop: 'here' }, hall: { stop: 'here' } },
  drives: [['hotel', 'hall', 20]],
  moves: {
    van: { leadsTo: { meeting: 'talks' }, departs: '08:50' },
    bags: { leadsTo: { wheelsUp: 'here' }, departs: '12:00' },
    home: { leadsTo: { night: 'here', date: '2011-01-11' } },
  },
  meetings: {
    talks: { slot: at('here', '2011-01-10', '09:30'), minutes: 60, venue: 'hall' },
    press: { slot: at('here', '2011-01-11', '10:00'), preset: '09:30', poolInPlace: '09:45' },
    wall: { slot: at('here', '2011-01-12', '12:00'), minutes: 60, venue: 'hall' },
    lunch: { slot: at('tokyo', '2011-01-13', '12:00') },
  },
});

const here = trip.stops.here ?? { wheelsDown: null, wheelsUp: null };

describe('what goes with a stop', () => {
  it('is its nights and the travel to them, by days', () => {
    const moved = tripAfter(trip, {});
    expect(moved.stops.here?.ron).toEqual({ '2011-01-10': 'hotel', '2011-01-12': 'hotel' });
    expect(moved.moves.home?.leadsTo).toEqual({ night: 'here', date: '2011-01-12' });
    expect(moved.moves.van?.departs).toBe('08:50');
  });

  it('is what was told of departures, cameras and pool, by minutes, where their meeting goes too', () => {
    const to = { by: { days: 0, minutes: 90 } };
    expect(tripAfter(trip, { to }).moves).toMatchObject({
      van: { departs: '10:20' },
      bags: { departs: '13:30' },
    });
    expect(tripAfter(trip, { to }).meetings.press).toMatchObject({
      preset: '11:00',
      poolInPlace: '11:15',
    });
    expect(tripAfter(trip, { to, meetings: 'keep' }).moves).toMatchObject({
      van: { departs: '08:50' },
      bags: { departs: '13:30' },
    });
  });

  it('is no hotel for a night that the party no longer spends there', () => {
    const shorter = { wheelsDown: here.wheelsDown, wheelsUp: moment('2011-01-11', '15:00') };
    const moved = tripAfter(trip, { to: shorter, meetings: 'clip' });
    expect(moved.stops.here?.ron).toEqual({ '2011-01-09': 'hotel' });
    expect(moved.meetings.wall?.slot).toEqual(at('here', null, '12:00'));
    expect(moved.meetings.talks).toEqual(trip.meetings.talks);
  });

  it('is the night into which the party lands after midnight', () => {
    const moved = tripAfter(trip, { to: { by: { days: 0, minutes: 300 } } });
    expect(moved.stops.here?.wheelsDown).toEqual(moment('2011-01-10', '01:00'));
    expect(moved.stops.here?.ron).toEqual(trip.stops.here?.ron);
  });

  it('is all that follows, as far as wheels up moves', () => {
    const longer = { wheelsDown: here.wheelsDown, wheelsUp: moment('2011-01-13', '15:00') };
    const moved = tripAfter(trip, { to: longer, following: 'along' });
    expect(moved.meetings.talks).toEqual(trip.meetings.talks);
    expect(moved.meetings.lunch?.slot.date).toBe('2011-01-14');
    expect(moved.stops.tokyo?.wheelsUp).toEqual(moment('2011-01-15', '10:52'));
  });

  it('is named as it reads after Undo', () => {
    const label = (move: Partial<StayMove>): string =>
      moveStay(trip, { stop: 'here', to: here, meetings: 'keep', following: 'stay', ...move })
        .label;
    expect(label({ to: { by: { days: 1, minutes: 0 } } })).toBe('move Beijing 1 day later');
    expect(label({ to: { by: { days: -2, minutes: -90 } } })).toBe(
      'move Beijing 2 days and 1 h 30 earlier',
    );
    expect(label({})).toBe('change the stay in Beijing');
  });
});
