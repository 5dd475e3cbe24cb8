import { scheduleOf } from '../derive/schedule';
import type { Destination, Move } from '../records/move';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { ClockTime } from '../time/clock-time';
import { addDays, type LocalDate } from '../time/local-date';
import { isNoShift, type Shift, shifted } from '../time/shift';
import { wallClockAt } from '../time/zones';
import { type MovedStop, nightDays } from './moved-stop';

/** The night that a movement leads to, on its new date. */
export const destinationAfter = (
  leadsTo: Extract<Destination, { readonly night: string }>,
  moved: MovedStop,
): Destination => ({ ...leadsTo, date: addDays(leadsTo.date, nightDays(moved)) });

/** The departure that a planner told, on the clock after the shift. */
export const departsAfter = (trip: Trip, move: Move, stop: Stop, by: Shift): ClockTime | null => {
  const date = departureDate(trip, move, stop);
  if (move.departs === null || date === null || isNoShift(by)) return move.departs;
  const reading = { date, time: { at: move.departs }, fold: null };
  return shifted(reading, stop.zone, by).time.at;
};

/** The date on which it departs; null while what it leads to has none. */
const departureDate = (trip: Trip, move: Move, stop: Stop): LocalDate | null => {
  for (const { lines } of scheduleOf(trip))
    for (const line of lines)
      if (line.kind === 'movement' && line.movement.move?.id === move.id) {
        const { departs } = line.movement;
        return departs === null ? null : wallClockAt(stop.zone, departs).date;
      }
  return null;
};
