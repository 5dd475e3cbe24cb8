import { stopsInOrder } from '../derive/route';
import { recordName } from '../describe/record-name';
import { shiftText } from '../describe/shift-text';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { isNoShift, isSameShift, type Shift, shiftBetween, shifted } from '../time/shift';
import type { Moment } from '../time/wall-time';
import { find } from '../trip';
import type { Edit } from './edit';
import { moveAfter } from './follow-stay';
import { type MeetingChoice, meetingsAfter } from './meetings-of-stay';
import { type MovedStop, nightsAfter } from './moved-stop';

/** By how much a stop moves, or where its two ends are put. */
export type NewStay =
  | { readonly by: Shift }
  | { readonly wheelsDown: Moment | null; readonly wheelsUp: Moment | null };

/** Both ends of a stay. */
export type Stay = Pick<Stop, 'wheelsDown' | 'wheelsUp'>;

export interface StayMove {
  readonly stop: string;
  readonly to: NewStay;
  readonly meetings: MeetingChoice;
  /** Whether the later stops move along, as far as this one's wheels up. */
  readonly following: 'stay' | 'along';
}

/**
 * Gives a stop other dates. Nights with hotels and the travel to them follow. `was` are its ends from
 * before, where they have been moved already and all that goes with them has not.
 */
export const moveStay = (
  now: Trip,
  { stop, to, meetings, following }: StayMove,
  was: Stay | null = null,
): Edit => {
  const trip = was ? withStay(now, stop, was) : now;
  const moving = find(trip.stops, stop);
  const moved = moving && movedTo(moving, to);
  const later = moved && following === 'along' ? laterStops(trip, stop) : [];
  const isWhole = moved && isSameShift(moved.arrival, moved.departure) && !isNoShift(moved.arrival);
  const name = recordName(trip, 'stops', stop);
  return {
    label: isWhole ? `move ${name} ${shiftText(moved.arrival)}` : `change the stay in ${name}`,
    change: changeOf(
      trip,
      moved ? [moved, ...later.map((one) => movedTo(one, { by: moved.departure }))] : [],
      meetings,
    ),
  };
};

/** The trip as it was while a stop had these ends. */
export const withStay = (trip: Trip, id: string, { wheelsDown, wheelsUp }: Stay): Trip => {
  const stop = find(trip.stops, id);
  return stop
    ? { ...trip, stops: { ...trip.stops, [id]: { ...stop, wheelsDown, wheelsUp } } }
    : trip;
};

/** Moves several stops as one. */
export const shiftStops = (
  trip: Trip,
  stops: readonly Stop[],
  by: Shift,
  meetings: MeetingChoice,
): Edit => ({
  label: `move ${stops.length} stops ${shiftText(by)}`,
  change: changeOf(
    trip,
    stops.map((stop) => movedTo(stop, { by })),
    meetings,
  ),
});

export const laterStops = (trip: Trip, stop: string): readonly Stop[] => {
  const stops = stopsInOrder(trip);
  const index = stops.findIndex(({ id }) => id === stop);
  return index < 0 ? [] : stops.slice(index + 1);
};

/** Both ends of a stay as they will be, and how far each one moves. */
export const movedTo = (stop: Stop, to: NewStay): MovedStop => {
  if ('by' in to) {
    const end = (moment: Moment | null) => moment && shifted(moment, stop.zone, to.by);
    const ends = { wheelsDown: end(stop.wheelsDown), wheelsUp: end(stop.wheelsUp) };
    return { stop, ...ends, arrival: to.by, departure: to.by };
  }
  const down = shiftBetween(stop.wheelsDown, to.wheelsDown, stop.zone);
  const up = shiftBetween(stop.wheelsUp, to.wheelsUp, stop.zone);
  const hasDown = stop.wheelsDown !== null && to.wheelsDown !== null;
  const hasUp = stop.wheelsUp !== null && to.wheelsUp !== null;
  return { stop, ...to, arrival: hasDown ? down : up, departure: hasUp ? up : down };
};

const changeOf = (
  trip: Trip,
  moved: readonly MovedStop[],
  choice: MeetingChoice,
): Edit['change'] => {
  const stays = new Map(moved.map((one) => [one.stop.id, one]));
  const stops = { ...trip.stops };
  for (const one of moved) stops[one.stop.id] = stopAfter(one);
  const meetings = meetingsAfter(trip, { ...trip, stops }, stays, choice);
  return (draft) => {
    for (const { id, wheelsDown, wheelsUp, ron } of moved.map(stopAfter)) {
      const stop = draft.stops[id];
      if (stop) Object.assign(stop, { wheelsDown, wheelsUp, ron: { ...ron } });
    }
    for (const [id, after] of meetings) {
      const meeting = draft.meetings[id];
      if (meeting) Object.assign(meeting, after);
    }
    for (const move of Object.values(trip.moves)) {
      const following = draft.moves[move.id];
      if (following) Object.assign(following, moveAfter(trip, move, stays, choice));
    }
  };
};

const stopAfter = (moved: MovedStop): Stop => {
  const { stop, wheelsDown, wheelsUp } = moved;
  return { ...stop, wheelsDown, wheelsUp, ron: nightsAfter(moved) };
};
