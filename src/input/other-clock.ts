import { stopsInOrder } from '../domain/derive/route';
import type { Stop } from '../domain/records/stop';
import type { ClockTime } from '../domain/time/clock-time';
import { zoneLetterOffset } from '../domain/time/date-time-group';
import { HOUR, type Instant } from '../domain/time/instant';
import { addDays, type LocalDate } from '../domain/time/local-date';
import { instantOf, isZone, wallClockAt, type Zone } from '../domain/time/zones';
import { find, journeyOf } from '../domain/trip';
import { keyOf } from './plain-text';
import type { LineContext } from './typed-line';

/** A clock that is named behind a time, and where its name ends. */
export interface NamedClock {
  readonly end: number;
  readonly instantOf: (date: LocalDate, clock: ClockTime) => Instant;
}

const LETTER = /([A-GIK-Z]|z)(?![\p{L}\p{N}])/uy;
const UNIVERSAL = / ?(?:UTC|GMT|Zulu)(?![\p{L}\p{N}])/iuy;
const PLACE = / ([\p{L}][\p{L}'’.]*(?: [\p{Lu}][\p{L}'’.]*)?)( time\b)?/uy;

/** The stop of the line, unless it is gone or its zone is none that this engine knows. */
export const stopOf = ({ trip, stop }: LineContext): Stop | null => {
  const found = find(trip.stops, stop);
  return found && isZone(found.zone) ? found : null;
};

/** A clock named here: a zone letter behind four digits, 'UTC', 'Wash', 'Seoul time', 'home'. */
export const clockNamedAt = (
  plain: string,
  at: number,
  isMilitary: boolean,
  context: LineContext,
): NamedClock | null => {
  LETTER.lastIndex = at;
  const letter = LETTER.exec(plain)?.[1]?.toUpperCase();
  const offset = letter === undefined || letter === 'L' ? null : zoneLetterOffset(letter);
  if (offset !== null && (isMilitary || letter === 'Z')) return clockAhead(offset, at + 1);
  UNIVERSAL.lastIndex = at;
  if (UNIVERSAL.test(plain)) return clockAhead(0, UNIVERSAL.lastIndex);
  return clockOfPlace(plain, at, context);
};

const clockAhead = (hours: number, end: number): NamedClock => ({
  end,
  instantOf: (date, clock) => instantOf('UTC', date, clock, null) - hours * HOUR,
});

/** Home or another stop, by three letters or more of its name. */
const clockOfPlace = (plain: string, at: number, context: LineContext): NamedClock | null => {
  PLACE.lastIndex = at;
  const [, typed = '', time] = PLACE.exec(plain) ?? [];
  for (const name of [typed, typed.split(' ')[0] ?? '']) {
    const zone = zoneOfPlace(keyOf(name), time !== undefined && name === typed, context);
    const end = at + 1 + name.length + (time !== undefined && name === typed ? time.length : 0);
    if (zone !== null && !/^ \p{Lu}/u.test(plain.slice(end, end + 2)))
      return { end, instantOf: (date, clock) => instantOf(zone, date, clock, null) };
  }
  return null;
};

const zoneOfPlace = (key: string, isCalledTime: boolean, context: LineContext): Zone | null => {
  if (key.length < 3) return null;
  const { homeCity, homeZone } = journeyOf(context.trip);
  const isHome = keyOf(homeCity).startsWith(key) || (key === 'home' && isCalledTime);
  if (isHome && isZone(homeZone)) return homeZone;
  const stop = stopsInOrder(context.trip).find(({ city }) => keyOf(city).startsWith(key));
  // The city of the line's own stop begins a title more often than it names the clock.
  if (!stop || !isZone(stop.zone) || (stop.id === context.stop && !isCalledTime)) return null;
  return stop.zone;
};

/** The instant of a time on another clock that falls on the date of the line, at its stop. */
export const instantOnDate = (
  clock: NamedClock,
  time: ClockTime,
  date: LocalDate,
  zone: Zone,
): Instant => {
  const instants = [-2, -1, 0, 1, 2].map((days) => clock.instantOf(addDays(date, days), time));
  const onDate = instants.find((instant) => wallClockAt(zone, instant).date === date);
  return onDate ?? clock.instantOf(date, time);
};
