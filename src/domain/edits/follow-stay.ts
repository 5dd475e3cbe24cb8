import { scheduleOf } from '../derive/schedule';
import type { Move } from '../records/move';
import type { Trip } from '../records/tables';
import { type Instant, MINUTE } from '../time/instant';
import { addDays } from '../time/local-date';
import { isExact } from '../time/wall-time';
import { wallClockAt } from '../time/zones';
import { find } from '../trip';
import { type MeetingChoice, shiftOfMeetings } from './meetings-of-stay';
import { nightDays, type Stays } from './moved-stop';

/** What a planner said of a movement goes where it leads to: its night, and its departure. */
export const moveAfter = (
  trip: Trip,
  move: Move,
  stays: Stays,
  choice: MeetingChoice,
): Partial<Pick<Move, 'departs' | 'leadsTo'>> => {
  const { leadsTo } = move;
  if ('night' in leadsTo) {
    const moved = stays.get(leadsTo.night);
    return moved ? { leadsTo: { ...leadsTo, date: addDays(leadsTo.date, nightDays(moved)) } } : {};
  }
  const meeting = 'meeting' in leadsTo ? find(trip.meetings, leadsTo.meeting) : undefined;
  const moved = stays.get('wheelsUp' in leadsTo ? leadsTo.wheelsUp : (meeting?.slot.stop ?? ''));
  if (!moved || (meeting && !isExact(meeting.slot.time))) return {};
  const by = meeting ? shiftOfMeetings(moved.arrival, choice) : moved.departure;
  const departs = by.minutes === 0 || move.departs === null ? null : departureOf(trip, move);
  if (departs === null) return {};
  return { departs: wallClockAt(moved.stop.zone, departs + by.minutes * MINUTE).clock };
};

/** When it departs; null while what it leads to has no time. */
const departureOf = (trip: Trip, move: Move): Instant | null => {
  for (const { lines } of scheduleOf(trip))
    for (const line of lines)
      if (line.kind === 'movement' && line.movement.move?.id === move.id)
        return line.movement.departs;
  return null;
};
