import { stopsInOrder } from '../domain/derive/route';
import { instantOf } from '../domain/derive/span';
import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import { type Busy, THE_PARTY } from './busy';

/** The party is elsewhere until wheels down and from wheels up on, or as far as the neighbours say. */
export const boundsOfStay = (trip: Trip, stop: Stop): readonly Busy[] => {
  const stops = stopsInOrder(trip);
  const index = stops.findIndex(({ id }) => id === stop.id);
  return [...beforeStay(stop, stops[index - 1]), ...afterStay(stop, stops[index + 1])];
};

const beforeStay = (stop: Stop, previous: Stop | undefined): readonly Busy[] => {
  const down = instantOf(stop.wheelsDown, stop.zone);
  const left = previous ? instantOf(previous.wheelsUp, previous.zone) : null;
  const end = down ?? left;
  if (end === null) return [];
  const what =
    down === null && previous
      ? ({ kind: 'wheels up', stop: previous } as const)
      : ({ kind: 'wheels down', stop } as const);
  const to = down === null ? null : stop.wheelsDownAirfield;
  return [{ who: THE_PARTY, start: -Infinity, end, from: null, to, what }];
};

const afterStay = (stop: Stop, next: Stop | undefined): readonly Busy[] => {
  const up = instantOf(stop.wheelsUp, stop.zone);
  const reached = next ? instantOf(next.wheelsDown, next.zone) : null;
  const start = up ?? reached;
  if (start === null) return [];
  const what =
    up === null && next
      ? ({ kind: 'wheels down', stop: next } as const)
      : ({ kind: 'wheels up', stop } as const);
  const from = up === null ? null : stop.wheelsUpAirfield;
  return [{ who: THE_PARTY, start, end: Infinity, from, to: null, what }];
};
