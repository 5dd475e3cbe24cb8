import { type ClockTime, isClockTime } from '../domain/time/clock-time';
import { zoneLetterOffset } from '../domain/time/date-time-group';
import { HOUR, type Instant } from '../domain/time/instant';
import { addDays, type LocalDate } from '../domain/time/local-date';
import { instantOf, wallClockAt, type Zone } from '../domain/time/zones';
import { readInstant } from './read-instant';

export interface SaidContext {
  /** The clock of those who speak. */
  readonly zone: Zone;
  readonly now: Instant;
}

/** How far back a day without its month is looked for. */
const TWO_MONTHS = 62;

const GROUP = /^(\d\d)?(\d\d):?(\d\d)([A-Z])?$/;

/**
 * '1640', '0840Z', '061640', '061640Z': the last such time that is not still to come; or an instant
 * as `readInstant` reads it. Null for anything else.
 */
export const readSaidAt = (text: string, { zone, now }: SaidContext): Instant | null => {
  const told = readInstant(text);
  if (told.ok && told.value !== null) return Date.parse(told.value);
  const [, day, hours, minutes, letter] = GROUP.exec(text) ?? [];
  const clock = `${hours}:${minutes}`;
  const offset = letter === undefined ? null : zoneLetterOffset(letter);
  if (!isClockTime(clock) || (letter !== undefined && offset === null)) return null;
  const instantOn = onClock(zone, clock, offset);
  const today = wallClockAt(zone, now).date;
  for (let back = -1; back <= TWO_MONTHS; back += 1) {
    const date = addDays(today, -back);
    const isMeant = day === undefined || date.slice(8) === day;
    const instant = instantOn(date);
    if (isMeant && instant <= now) return instant;
  }
  return null;
};

/** On the clock of a zone letter, so many hours ahead of UTC, or else of the zone. */
const onClock =
  (zone: Zone, clock: ClockTime, hoursAhead: number | null) =>
  (date: LocalDate): Instant =>
    hoursAhead === null
      ? instantOf(zone, date, clock, null)
      : instantOf('UTC', date, clock, null) - hoursAhead * HOUR;
