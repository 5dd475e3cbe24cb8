import { stopsInOrder } from '../../domain/derive/route';
import { instantOf } from '../../domain/derive/span';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { readingAfter } from '../../domain/time/shift';
import { type Candidate, candidate } from '../rule';
import { atDayAndClock } from '../wording';
import { later } from './push-later';

/** 'Wheels up at 1645, wheels down 15 min later' */
export const slipLeg = (trip: Trip, stop: Stop, minutes: number): readonly Candidate[] => {
  const stops = stopsInOrder(trip);
  const next = stops[stops.findIndex(({ id }) => id === stop.id) + 1];
  const left = instantOf(stop.wheelsUp, stop.zone);
  const up = stop.wheelsUp && readingAfter(stop.wheelsUp, stop.zone, minutes);
  const down = next?.wheelsDown ? readingAfter(next.wheelsDown, next.zone, minutes) : null;
  if (left === null || up === null) return [];
  const when = atDayAndClock(stop, later(left, minutes), stop.wheelsUp?.date ?? null);
  const label = `Wheels up ${when}${down ? `, wheels down ${minutes} min later` : ''}`;
  return [
    candidate(label, (draft) => {
      const changed = draft.stops[stop.id];
      const reached = next && draft.stops[next.id];
      if (changed) changed.wheelsUp = up;
      if (reached && down) reached.wheelsDown = down;
    }),
  ];
};
