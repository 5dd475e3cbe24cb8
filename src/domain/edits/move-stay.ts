import { fitsStay } from '../derive/fits-stay';
import { stopsInOrder } from '../derive/route';
import { recordName } from '../describe/record-name';
import { shiftText } from '../describe/shift-text';
import type { Meeting } from '../records/meeting';
import type { Move } from '../records/move';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { isNoShift, isSameShift, noShift, type Shift, shiftBetween, shifted } from '../time/shift';
import { isExact, type Moment } from '../time/wall-time';
import { find } from '../trip';
import type { Edit } from './edit';
import { departsAfter, destinationAfter } from './follow-stay';
import { type MovedStop, nightsAfter } from './moved-stop';
import { unscheduled } from './unschedule';

/** What becomes of the meetings of a stop whose dates change. */
export const meetingChoices = ['shift', 'shift-days', 'keep', 'clip'] as const;
export type MeetingChoice = (typeof meetingChoices)[number];

/** By how much a stop moves, or where its two ends are put. */
export type NewStay =
  | { readonly by: Shift }
  | { readonly wheelsDown: Moment | null; readonly wheelsUp: Moment | null };

export interface StayMove {
  readonly stop: string;
  readonly to: NewStay;
  /**
   * `shift`: they move with the stop, anchors too; `shift-days`: by its days, at their clock time;
   * `keep`: they stay where they are; `clip`: so too, but what no longer fits is unscheduled.
   */
  readonly meetings: MeetingChoice;
  /** Whether the later stops move along, as far as this one's wheels up. */
  readonly following: 'stay' | 'along';
}

/** Gives a stop other dates. Nights with hotels and the travel to them follow. */
export const moveStay = (trip: Trip, { stop, to, meetings, following }: StayMove): Edit => {
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
  const slots = slotsAfter(trip, { ...trip, stops }, stays, choice);
  return (draft) => {
    for (const { id, wheelsDown, wheelsUp, ron } of moved.map(stopAfter)) {
      const stop = draft.stops[id];
      if (stop) Object.assign(stop, { wheelsDown, wheelsUp, ron: { ...ron } });
    }
    for (const [id, slot] of slots) {
      const meeting = draft.meetings[id];
      if (meeting) meeting.slot = slot;
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

type Stays = ReadonlyMap<string, MovedStop>;
type Slots = ReadonlyMap<string, Meeting['slot']>;

/** The slots that change. */
const slotsAfter = (before: Trip, after: Trip, stays: Stays, choice: MeetingChoice): Slots => {
  const slots = new Map<string, Meeting['slot']>();
  for (const meeting of Object.values(before.meetings)) {
    const moved = stays.get(meeting.slot.stop);
    if (!moved) continue;
    const by = shiftOf(moved.arrival, choice);
    if (!isNoShift(by)) slots.set(meeting.id, shifted(meeting.slot, moved.stop.zone, by));
    const isOut = choice === 'clip' && fitsStay(before, meeting) && !fitsStay(after, meeting);
    if (isOut) slots.set(meeting.id, unscheduled(meeting.slot));
  }
  return slots;
};

const shiftOf = (arrival: Shift, choice: MeetingChoice): Shift => {
  if (choice === 'shift') return arrival;
  return choice === 'shift-days' ? { days: arrival.days, minutes: 0 } : noShift;
};

/** What a planner said of a movement goes where it leads to. */
const moveAfter = (
  trip: Trip,
  move: Move,
  stays: Stays,
  choice: MeetingChoice,
): Partial<Pick<Move, 'departs' | 'leadsTo'>> => {
  const { leadsTo } = move;
  if ('night' in leadsTo) {
    const moved = stays.get(leadsTo.night);
    return moved ? { leadsTo: destinationAfter(leadsTo, moved) } : {};
  }
  const meeting = 'meeting' in leadsTo ? find(trip.meetings, leadsTo.meeting) : undefined;
  const moved = stays.get('wheelsUp' in leadsTo ? leadsTo.wheelsUp : (meeting?.slot.stop ?? ''));
  if (!moved) return {};
  const hasClock = !meeting || isExact(meeting.slot.time);
  const by = meeting ? shiftOf(moved.arrival, choice) : moved.departure;
  if (by.minutes === 0 || !hasClock) return {};
  return { departs: departsAfter(trip, move, moved.stop, by) };
};
