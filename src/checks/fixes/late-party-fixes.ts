import { stopsInOrder } from '../../domain/derive/route';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { isExact, type Moment } from '../../domain/time/wall-time';
import { instantOf, wallClockAt } from '../../domain/time/zones';
import { type Candidate, candidate } from '../rule';
import type { Step } from '../subjects/step';
import { clockAt } from '../wording';
import { endEarlier } from './end-earlier';
import { later } from './push-later';

/** The last meeting shorter, or the leg later. */
export const fixesOfLateParty = (
  trip: Trip,
  { stop, before, free, due }: Step,
  shortBy: number,
): readonly Candidate[] => {
  const next = stopsInOrder(trip)[stopsInOrder(trip).findIndex(({ id }) => id === stop.id) + 1];
  const up = momentLater(stop, stop.wheelsUp, shortBy);
  const down = next ? momentLater(next, next.wheelsDown, shortBy) : null;
  const label = `Wheels up at ${clockAt(stop, later(due, shortBy))}${down ? `, wheels down ${shortBy} min later` : ''}`;
  return [
    ...(before ? endEarlier(before, stop, later(free, -shortBy)) : []),
    candidate(label, (draft) => {
      const left = draft.stops[stop.id];
      const reached = next && draft.stops[next.id];
      if (left) left.wheelsUp = up;
      if (reached && down) reached.wheelsDown = down;
    }),
  ];
};

const momentLater = (stop: Stop, moment: Moment | null, minutes: number): Moment | null => {
  if (!moment || !isExact(moment.time)) return moment;
  const instant = instantOf(stop.zone, moment.date, moment.time.at, moment.fold);
  const { date, clock } = wallClockAt(stop.zone, later(instant, minutes));
  return { date, time: { ...moment.time, at: clock }, fold: null };
};
