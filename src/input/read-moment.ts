import { datesAt } from '../domain/derive/days';
import { meetingsAt } from '../domain/derive/meetings-at';
import { stopsInOrder } from '../domain/derive/route';
import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import type { ClockTime } from '../domain/time/clock-time';
import type { Instant } from '../domain/time/instant';
import { daysBetween, type LocalDate } from '../domain/time/local-date';
import { isExact } from '../domain/time/wall-time';
import { instantOf } from '../domain/time/zones';
import { clockNamedAt, instantOnDate, type NamedClock } from './other-clock';
import { keyOf, plainText } from './plain-text';
import { clockAt } from './read-clock';
import { readDate } from './read-date';
import { type Reading, refused, understood } from './read-fields';
import { readInstant } from './read-instant';

interface MomentContext {
  readonly trip: Trip;
  /** Whose clock and date are meant where none is named. */
  readonly stop: Stop;
  readonly date: LocalDate;
}

const MOST_WORDS = 5;

/**
 * An instant as planners say it: '1500' at the stop of the context, '1500 Seoul' on a day there,
 * '0600Z', '1500 Tokyo 13 Jan', '071800Z JAN 11'.
 */
export const readMoment = (text: string, context: MomentContext): Reading<Instant> => {
  const whole = readInstant(text);
  if (whole.ok && whole.value !== null) return understood(Date.parse(whole.value));
  const plain = plainText(text).trim();
  const time = clockAt(plain, 0);
  if (!time || !isExact(time.time)) return unread(text);
  const { at } = time.time;
  const rest = plain.slice(time.end).trim();
  const direct = clockNamed(plain, time.end, time.isMilitary, context);
  if (direct) return withDate(text, direct.rest, at, direct.clock, context);
  // The date before the place: '1500 13 Jan Tokyo'.
  const words = rest === '' ? [] : rest.split(/ +/);
  for (let count = 1; count < Math.min(MOST_WORDS, words.length); count += 1) {
    const place = ` ${words.slice(count).join(' ')}`;
    const named = clockNamed(place, 0, false, context);
    if (named?.rest === '')
      return withDate(text, words.slice(0, count).join(' '), at, named.clock, context);
  }
  return withDate(text, rest, at, null, context);
};

const unread = (text: string): Reading<never> =>
  refused(`“${text.trim()}” is not a time. Try 1500, 1500 Seoul, 0600Z or 1500 Tokyo 13 Jan.`);

interface Named {
  readonly clock: NamedClock;
  /** Of the trip, if the clock is that of a stop. */
  readonly stop: Stop | undefined;
}

const clockNamed = (
  plain: string,
  at: number,
  isMilitary: boolean,
  { trip, date }: MomentContext,
): { readonly clock: Named; readonly rest: string } | null => {
  // A day of the week begins like many a city.
  if (readDate(plain.slice(at), { near: date }).ok && plain.slice(at).trim() !== '') return null;
  const clock = clockNamedAt(plain, at, isMilitary, { trip, stop: '', date, afterClock: null });
  if (!clock) return null;
  const name = keyOf(plain.slice(at, clock.end).replace(/ time$/i, ''));
  const stop =
    name.length < 3
      ? undefined
      : stopsInOrder(trip).find(
          ({ city, role }) => role === 'visit' && keyOf(city).startsWith(name),
        );
  return { clock: { clock, stop }, rest: plain.slice(clock.end).trim() };
};

const withDate = (
  text: string,
  dateText: string,
  at: ClockTime,
  named: Named | null,
  context: MomentContext,
): Reading<Instant> => {
  const read = readDate(dateText, { near: context.date });
  if (!read.ok) return unread(text);
  if (!named) return understood(instantOf(context.stop.zone, read.value ?? context.date, at, null));
  if (read.value !== null) return understood(named.clock.instantOf(read.value, at));
  if (named.stop) return understood(named.clock.instantOf(dayThere(named.stop, context), at));
  return understood(instantOnDate(named.clock, at, context.date, context.stop.zone));
};

/** The day of the context, or else the nearest to it on which the trip is at that stop. */
const dayThere = (stop: Stop, { trip, date }: MomentContext): LocalDate => {
  const away = (day: LocalDate): number => Math.abs(daysBetween(day, date));
  const days = datesAt(stop, meetingsAt(trip, stop.id));
  return days.toSorted((one, other) => away(one) - away(other))[0] ?? date;
};
