import { NIGHT_ENDS } from '../domain/derive/days';
import type { Venue } from '../domain/records/venue';
import { hoursOn } from '../domain/time/hours-on';
import type { Instant } from '../domain/time/instant';
import { addDays, formatDayOfWeek, type LocalDate } from '../domain/time/local-date';
import { instantOf, type Zone } from '../domain/time/zones';

export const isClosedOn = ({ closedOn }: Venue, date: LocalDate): boolean =>
  Object.hasOwn(closedOn, formatDayOfWeek(date).toLowerCase());

export interface Opening {
  readonly start: Instant;
  readonly end: Instant;
}

/** When it is open on a date; null on a closed day. Without hours it is open all day and into the night. */
export const openingOn = (venue: Venue, zone: Zone, date: LocalDate): Opening | null => {
  if (isClosedOn(venue, date)) return null;
  if (venue.hours) return hoursOn(zone, date, venue.hours.from, venue.hours.until);
  return {
    start: instantOf(zone, date, '00:00', null),
    end: instantOf(zone, addDays(date, 1), NIGHT_ENDS, null),
  };
};

/** Whether it is open all the time from one instant to another; what began the night before counts. */
export const isOpenFor = (
  venue: Venue,
  zone: Zone,
  date: LocalDate,
  { start, end }: Opening,
): boolean =>
  [date, addDays(date, -1)].some((day) => {
    const opening = openingOn(venue, zone, day);
    return opening !== null && opening.start <= start && end <= opening.end;
  });
