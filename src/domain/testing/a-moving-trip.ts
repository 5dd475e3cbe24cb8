import fc, { type Arbitrary } from 'fast-check';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { addDays } from '../time/local-date';
import { type Moment, sortClock } from '../time/wall-time';
import { wallTimeKind } from '../time/zones';
import { aTrip } from './a-trip';

/** A stop in the days of clock changes: New York springs forward on 13 March, Lord Howe falls back on 3 April. */
const zones = ['America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Europe/Berlin'];
const firstDays = ['2011-03-10', '2011-03-25', '2011-04-01', '2011-11-04'];

/** Often in the hours that a change repeats. */
const clock = fc.oneof(
  fc.constantFrom('01:20', '01:45', '02:30'),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
);

const time = fc.oneof(
  { weight: 6, arbitrary: clock.map((at) => ({ at })) },
  fc.constantFrom({ tbd: true } as const, { part: 'afternoon' } as const),
);

/** A moment that is on the clocks once, or says which of the two it is. */
const momentIn = (zone: string, first: string, days: number): Arbitrary<Moment> =>
  fc
    .tuple(fc.integer({ min: 0, max: days }), time, fc.constantFrom('earlier', 'later'))
    .map(([day, at, fold]) => ({ date: addDays(first, day), time: at, fold }) as const)
    .map((moment) => {
      const kind = wallTimeKind(zone, moment.date, sortClock(moment.time) ?? '00:00');
      return {
        ...moment,
        time: kind === 'skipped' ? { at: '12:00' } : moment.time,
        fold: kind === 'ambiguous' && 'at' in moment.time ? moment.fold : null,
      };
    });

const meetingAt = (stop: string, zone: string, first: string): Arbitrary<Partial<Meeting>> =>
  fc.record({
    slot: fc.oneof(
      { weight: 6, arbitrary: momentIn(zone, first, 5).map((moment) => ({ ...moment, stop })) },
      fc.constant({ stop, date: null, time: { tbd: true } as const, fold: null }),
    ),
    minutes: fc.option(fc.integer({ min: 0, max: 180 }), { nil: null }),
    anchor: fc.boolean(),
  });

/** Two visits and a return, with meetings, hotels and movements that a planner touched. */
export const aMovingTrip: Arbitrary<Trip> = fc
  .tuple(fc.constantFrom(...zones), fc.constantFrom(...zones), fc.constantFrom(...firstDays))
  .chain(([zone, next, first]) =>
    fc
      .record({
        wheelsDown: momentIn(zone, first, 0),
        wheelsUp: momentIn(zone, addDays(first, 3), 0),
        nextDown: momentIn(next, addDays(first, 4), 0),
        meetings: fc.array(meetingAt('here', zone, first), { maxLength: 5 }),
        departs: fc.option(clock, { nil: null }),
        later: fc.array(meetingAt('next', next, addDays(first, 4)), { maxLength: 2 }),
      })
      .map(({ wheelsDown, wheelsUp, nextDown, meetings, later, departs }) =>
        aTrip({
          stops: {
            here: { zone, order: 'a1', wheelsDown, wheelsUp, ron: { [first]: 'hotel' } },
            next: { zone: next, order: 'a2', wheelsDown: nextDown },
            back: { role: 'return', order: 'a3' },
          },
          venues: { hotel: { stop: 'here' } },
          moves: { van: { leadsTo: { night: 'here', date: first }, departs } },
          meetings: Object.fromEntries(
            [...meetings, ...later].map((meeting, index) => [`m${index}`, meeting]),
          ),
        }),
      ),
  );
