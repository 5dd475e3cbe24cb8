import { scheduleOf } from '../derive/schedule';
import type { Move } from '../records/move';
import type { Trip } from '../records/tables';
import { addDays, type LocalDate } from '../time/local-date';
import { isExact } from '../time/wall-time';
import { wallClockAt, type Zone } from '../time/zones';
import { find } from '../trip';
import { clockAfter } from './clock-after';
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
  const { zone } = moved.stop;
  const date = by.minutes === 0 ? null : departureDate(trip, move, zone);
  if (move.departs === null || date === null) return {};
  return { departs: clockAfter(move.departs, date, zone, by) };
};

/** The date on which it departs; null while what it leads to has none. */
const departureDate = (trip: Trip, move: Move, zone: Zone): LocalDate | null => {
  for (const { lines } of scheduleOf(trip))
    for (const line of lines)
      if (line.kind === 'movement' && line.movement.move?.id === move.id) {
        const { departs } = line.movement;
        return departs === null ? null : wallClockAt(zone, departs).date;
      }
  return null;
};
