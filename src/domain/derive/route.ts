import { keptBy } from '../kept-by';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { type Instant, minutesBetween } from '../time/instant';
import { offsetMinutesAt } from '../time/zones';
import { byOrder } from './by-order';
import { instantOf } from './span';

/** The travel from one stop to the next. */
export interface Leg {
  readonly from: Stop;
  readonly to: Stop;
  readonly departs: Instant | null;
  readonly arrives: Instant | null;
  /** Wheels up to wheels down; null while one of them is not a clock reading. */
  readonly minutes: number | null;
  /** How far the clock is put forward (negative: back), in minutes; null while no date is known. */
  readonly clockChange: number | null;
}

const orders = new WeakMap<Trip['stops'], readonly Stop[]>();

/** The stops in the planner's order. */
export const stopsInOrder = (trip: Pick<Trip, 'stops'>): readonly Stop[] => {
  const kept = orders.get(trip.stops);
  if (kept) return kept;
  const stops = Object.values(trip.stops).sort(byOrder);
  orders.set(trip.stops, stops);
  return stops;
};

export const legsOf = ({ stops }: Trip): readonly Leg[] => legsAmong(stops);

const legsAmong = keptBy((table: Trip['stops']): readonly Leg[] => {
  const stops = stopsInOrder({ stops: table });
  return stops.slice(1).map((to, index) => legBetween(stops[index] ?? to, to));
});

export const legBetween = (from: Stop, to: Stop): Leg => {
  const departs = instantOf(from.wheelsUp, from.zone);
  const arrives = instantOf(to.wheelsDown, to.zone);
  return {
    from,
    to,
    departs,
    arrives,
    minutes: departs === null || arrives === null ? null : minutesBetween(departs, arrives),
    clockChange: clockChange(from, to, departs ?? arrives ?? someInstantOf(from, to)),
  };
};

const clockChange = (from: Stop, to: Stop, at: Instant | null): number | null =>
  at === null ? null : offsetMinutesAt(to.zone, at) - offsetMinutesAt(from.zone, at);

/** Good enough to say how far apart two clocks are, while the times of the leg are to be decided. */
const someInstantOf = (from: Stop, to: Stop): Instant | null => {
  const moment = from.wheelsUp ?? to.wheelsDown;
  return moment && Date.parse(`${moment.date}T12:00Z`);
};
