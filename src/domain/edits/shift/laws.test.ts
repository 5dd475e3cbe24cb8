import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../derive/span';
import type { Meeting } from '../../records/meeting';
import type { Trip } from '../../records/tables';
import { aTrip, at, beijing } from '../../testing/a-trip';
import { clockTimeOf } from '../../time/clock-time';
import { canonical } from '../canonical';
import { applyEdit } from '../edit';
import { applyPatches, invertPatch } from '../patch';
import { planShift, type ShiftPlan } from './plan-shift';
import type { ShiftRequest } from './shift-request';

const stop = { ...beijing, zone: 'America/New_York' };
// The clocks go back at 0200 of the second: it has an hour twice.
const dates = ['2011-01-10', '2011-11-06'] as const;

const clock = fc.integer({ min: 0, max: 287 }).map((five) => clockTimeOf(five * 5));

const aMeeting = (date: string): fc.Arbitrary<Partial<Meeting>> =>
  fc.record({
    slot: fc
      .tuple(clock, fc.constantFrom('exact', 'about', 'afternoon', 'tbd'))
      .map(([start, sort]) => ({ ...at('beijing', date, start), ...timeOf(start, sort) })),
    minutes: fc.constantFrom(0, 10, 30, 45, 90, null),
    kind: fc.constantFrom('plenary', 'hold', 'down', 'meal'),
    anchor: fc.constantFrom(false, false, false, true),
    status: fc.constantFrom('confirmed', 'pencilled', 'cancelled', 'done'),
    venue: fc.constantFrom('hall', 'hotel', null),
    tracks: fc.constantFrom({ principal: true }, { principal: true, spouse: true }),
    preset: fc.constantFrom('08:30', null),
  });

const timeOf = (start: string, sort: string): Pick<Meeting['slot'], 'time'> => {
  if (sort === 'exact') return { time: { at: start } };
  if (sort === 'about') return { time: { at: start, about: true } };
  return { time: sort === 'tbd' ? { tbd: true } : { part: 'afternoon' } };
};

interface Case {
  readonly trip: Trip;
  readonly request: ShiftRequest;
}

const cases = (minutes: fc.Arbitrary<number>, released = fc.constant({})): fc.Arbitrary<Case> =>
  fc.constantFrom(...dates).chain((date) =>
    fc
      .record({
        meetings: fc.array(aMeeting(date), { minLength: 1, maxLength: 7 }),
        first: clock,
        minutes,
        trims: fc.dictionary(fc.constantFrom('m0', 'm1', 'm2'), fc.integer({ min: 0, max: 20 })),
        released,
        departs: fc.option(clock),
      })
      .map(({ meetings, first, departs, ...asked }) => ({
        trip: aTrip({
          stops: { beijing: { ...stop, wheelsDown: null, wheelsUp: null } },
          venues: { hall: {}, hotel: {} },
          drives: [['hall', 'hotel', 20]],
          moves: departs ? { car: { leadsTo: { meeting: 'm0' }, departs } } : {},
          meetings: {
            first: { slot: at('beijing', date, first), minutes: 30, status: 'confirmed' },
            ...Object.fromEntries(meetings.map((meeting, index) => [`m${index}`, meeting])),
          },
        }),
        request: {
          ...asked,
          part: { from: { meeting: 'first' }, tracks: { principal: true } },
        },
      })),
  );

const late = fc.integer({ min: 0, max: 180 });
const early = fc.integer({ min: -180, max: -1 });
const any = fc.oneof(late, early);

const planned = ({ trip, request }: Case): ShiftPlan => {
  const plan = planShift(trip, request);
  if (!plan) throw new Error('There is nothing to shift.');
  return plan;
};

const made = (of: Case) => applyEdit(of.trip, planned(of).edit);

const check = (arbitrary: fc.Arbitrary<Case>, law: (of: Case) => void): void => {
  fc.assert(fc.property(arbitrary, law), { numRuns: 60 });
};

/** Start and end on the track, before and after, of what was placed; in the order of before. */
const spans = (of: Case) => {
  const { trip: after } = made(of);
  return planned(of)
    .placements.map(({ line, lateMinutes }) => {
      const stopThen = after.stops.beijing;
      const meeting = after.meetings[line.key];
      if (!stopThen || !meeting) throw new Error('A line was lost.');
      const { start, end } = spanOf(meeting, stopThen);
      return { line, lateMinutes, start: start ?? Number.NaN, end };
    })
    .filter(({ line }) => !line.isOver);
};

describe('a shift', () => {
  it('moves no anchor and nothing that is over, unless the planner releases it', () => {
    check(cases(any), (of) => {
      const { trip: after } = made(of);
      for (const meeting of Object.values(of.trip.meetings))
        if (meeting.anchor || meeting.status === 'done')
          expect(after.meetings[meeting.id]).toEqual(meeting);
    });
  });

  it('moves an anchor that is released by what the party is late for it', () => {
    check(cases(late, fc.constant({ m0: true })), (of) => {
      const held = planned({ ...of, request: { ...of.request, released: {} } });
      const lateFor = held.placements.find(({ line }) => line.key === 'm0')?.lateMinutes ?? 0;
      const placed = planned(of).placements.find(({ line }) => line.key === 'm0');
      if (placed && !placed.line.isOver && lateFor > 0)
        expect(placed.startShift).toBeGreaterThanOrEqual(1);
      if (placed) expect(placed.lateMinutes).toBe(0);
    });
  });

  it('loses nothing: it changes times and lengths alone', () => {
    check(cases(any), (of) => {
      const { trip: after, patches } = made(of);
      expect(Object.keys(after.meetings)).toEqual(Object.keys(of.trip.meetings));
      for (const { path } of patches)
        expect(['slot', 'minutes', 'preset', 'poolInPlace', 'departs']).toContain(path[0]);
    });
  });

  it('leaves what has no clock time, what is off and what is only about as it was', () => {
    check(cases(any), (of) => {
      const { trip: after } = made(of);
      for (const { id, slot, status } of Object.values(of.trip.meetings)) {
        const then = after.meetings[id]?.slot;
        if (!('at' in slot.time) || status === 'cancelled') expect(then).toEqual(slot);
        else if (then && 'at' in then.time) expect(then.time.about).toBe(slot.time.about);
      }
    });
  });

  it('keeps the lines in their order, but for what holds and is missed', () => {
    check(cases(any), (of) => {
      const kept = spans(of);
      if (kept.some(({ lateMinutes }) => lateMinutes > 0)) return;
      for (const [index, { start }] of kept.entries())
        expect(start).toBeGreaterThanOrEqual(kept[index - 1]?.start ?? 0);
    });
  });

  it('lets nothing overlap that did not before, but for what holds and is missed', () => {
    check(cases(any), (of) => {
      const kept = spans(of);
      if (kept.some(({ lateMinutes }) => lateMinutes > 0)) return;
      for (const [index, one] of kept.entries())
        for (const other of kept.slice(index + 1))
          if (one.line.end !== null && one.line.end <= other.line.start && one.end !== null)
            expect(one.end).toBeLessThanOrEqual(other.start);
    });
  });

  it('accounts for every minute that was asked for', () => {
    check(cases(late), (of) => {
      const { account } = planned(of);
      const sum = Object.values(account ?? {}).reduce((total, minutes) => total + minutes, 0);
      expect(sum).toBe(of.request.minutes);
      for (const minutes of Object.values(account ?? {})) expect(minutes).toBeGreaterThanOrEqual(0);
    });
  });

  it('moves nothing by more than was asked for, and nothing the other way', () => {
    check(cases(any), (of) => {
      const { minutes } = of.request;
      for (const { startShift } of planned(of).placements) {
        expect(Math.abs(startShift)).toBeLessThanOrEqual(Math.abs(minutes));
        expect(startShift * minutes).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('by no minutes is the same trip', () => {
    check(cases(fc.constant(0)), (of) => {
      expect(made(of).trip).toBe(of.trip);
    });
  });

  it('is taken back to the byte', () => {
    check(cases(any), (of) => {
      const { trip: after, patches } = made(of);
      const back = applyPatches(after, patches.toReversed().map(invertPatch));
      expect(canonical(back)).toBe(canonical(of.trip));
    });
  });
});
