import { legsOf } from '../../derive/route';
import { LONGEST_MEETING_MINUTES } from '../../records/meeting-parts';
import type { Stop } from '../../records/stop';
import type { Trip } from '../../records/tables';
import type { ClockTime } from '../../time/clock-time';
import type { Moment } from '../../time/wall-time';
import type { Edit, TripDraft } from '../edit';
import { slotAfter } from '../move-meeting';
import { clockAlong } from './clock-along';
import type { Placement } from './placement';

/** Puts all lines where a shift leaves them, with the pool, the cameras and the cars. */
export const shiftChange =
  (
    trip: Trip,
    placements: readonly Placement[],
    departures: ReadonlyMap<string, ClockTime>,
  ): Edit['change'] =>
  (draft) => {
    for (const [id, departs] of departures) {
      const move = draft.moves[id];
      if (move) move.departs = departs;
    }
    for (const placement of placements) {
      if (placement.line.meeting) moveMeeting(draft, placement);
      else if (placement.startShift !== 0) moveWheels(trip, draft, placement);
    }
  };

const moveMeeting = (draft: TripDraft, { line, startShift, endShift }: Placement): void => {
  const { stop, start } = line;
  const meeting = draft.meetings[line.key];
  if (!meeting) return;
  if (startShift !== 0) {
    meeting.slot = slotAfter(meeting.slot, stop, startShift) ?? meeting.slot;
    meeting.preset = clockAlong(stop.zone, meeting.preset, start, startShift);
    meeting.poolInPlace = clockAlong(stop.zone, meeting.poolInPlace, start, startShift);
  }
  if (meeting.minutes === null || startShift === endShift) return;
  const minutes = meeting.minutes + endShift - startShift;
  meeting.minutes = Math.min(Math.max(0, minutes), LONGEST_MEETING_MINUTES);
};

/** A leg keeps its block time: wheels down at its other end moves along. */
const moveWheels = (trip: Trip, draft: TripDraft, { line, startShift }: Placement): void => {
  const { stop, what } = line;
  const stays = draft.stops[stop.id];
  if (what === 'meeting' || !stays) return;
  stays[what] = momentAfter(stop, stop[what], startShift);
  const to = what === 'wheelsUp' ? legsOf(trip).find(({ from }) => from === stop)?.to : undefined;
  const next = to && draft.stops[to.id];
  if (to && next) next.wheelsDown = momentAfter(to, to.wheelsDown, startShift);
};

const momentAfter = (stop: Stop, moment: Moment | null, minutes: number): Moment | null => {
  const slot = moment && slotAfter({ ...moment, stop: stop.id }, stop, minutes);
  if (!slot || slot.date === null) return moment;
  return { date: slot.date, time: slot.time, fold: slot.fold };
};
