import type { ClockTime } from '../time/clock-time';
import type { LocalDate } from '../time/local-date';
import { type Shift, shifted } from '../time/shift';
import type { Zone } from '../time/zones';

/** A clock reading of a date after a shift, without the date that it then has. */
export const clockAfter = (clock: ClockTime, date: LocalDate, zone: Zone, by: Shift): ClockTime =>
  shifted({ date, time: { at: clock }, fold: null }, zone, by).time.at;
