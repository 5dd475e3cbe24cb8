import { datesAt } from '../../domain/derive/days';
import { meetingsAt } from '../../domain/derive/meetings-at';
import { stopsInOrder } from '../../domain/derive/route';
import { countryName } from '../../domain/describe/names';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { daysBetween, formatShortDate, type LocalDate } from '../../domain/time/local-date';
import { keyOf, plainText } from '../plain-text';
import { readDate } from '../read-date';

/** The day that a row names for itself and what follows it. */
export interface NamedDay {
  readonly date: LocalDate | null;
  readonly stop: string | null;
  /** What was read as the date and the place. */
  readonly taken: string;
  /** What stands behind them. */
  readonly rest: string;
  readonly doubt: string | null;
}

interface Near {
  readonly trip: Trip;
  readonly near: LocalDate;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?\\b\\.?';
const NO_CLOCK = '(?! ?[-:h]? ?\\d)';
const YEAR = `(?:(?:19|20|21)\\d\\d${NO_CLOCK}|'?\\d\\d(?= *(?:$|[,;:|)-])(?! ?[-:] ?\\d)))`;
const WORDED = `${DAY}[ -]?(?:of )?${MONTH}(?:[ ,-]+${YEAR})?|${MONTH} ?${DAY}(?:,? +${YEAR})?`;
const NUMERIC = '\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}(?:[./](?:\\d{4}|\\d\\d))(?!\\d)';
const DATE = `(?:(?:${WEEKDAY}),? *)?(?:${WORDED}|${NUMERIC})|${WEEKDAY}(?: ${DAY}(?! *[:-]))?`;
const OPENING = '(?:(?:day \\d{1,2}|date|programme for|program for|schedule for) *[,:-]? *)?';
const dated = new RegExp(`^${OPENING}(${DATE})`, 'i');
const SEPARATORS = /^[\s,;:|/–—-]+/;

/** 'Monday, 10 January 2011', 'MON 10 JAN – BEIJING', '10 Jan 0930 Talks', 'Beijing'; else null. */
export const dayNamedIn = (text: string, context: Near): NamedDay | null => {
  const place = cityBefore(text, context.trip);
  const behindPlace = place ? text.slice(place.length).replace(SEPARATORS, '') : text;
  const typed = dated.exec(plainText(behindPlace));
  if (place && behindPlace === '')
    return { date: null, stop: place.stop, taken: text, rest: '', doubt: null };
  if (!typed?.[1]) return null;
  const behind = behindPlace.slice(typed[0].length);
  if (/^[\p{L}\p{N}]/u.test(behind)) return null;
  const after = withoutCity(behind.replace(SEPARATORS, ''), context.trip);
  const isWeekdayAlone = /^[a-z.]+$/i.test(typed[1]);
  if (isWeekdayAlone && after.rest !== '') return null;
  const stop = place?.stop ?? after.stop;
  const taken = text.endsWith(after.rest) ? text.slice(0, text.length - after.rest.length) : text;
  return { ...meantDate(typed[1], context), stop, taken, rest: after.rest };
};

interface Meant {
  readonly date: LocalDate | null;
  readonly doubt: string | null;
}

/** A year further away than this is the time of a line: '10 Jan 2030 Dinner'. */
const FAR_DAYS = 600;

const meantDate = (typed: string, { near }: Near): Meant => {
  const plain = plainText(typed)
    .replace(/ of /i, ' ')
    .replaceAll("'", '')
    .replace(/\.(?=\s|$|,)/g, '');
  const found = readDate(plain, { near });
  if (found.ok && found.value !== null && Math.abs(daysBetween(near, found.value)) < FAR_DAYS)
    return { date: found.value, doubt: null };
  const withoutWeekday = plain.replace(new RegExp(`^${WEEKDAY},? *`, 'i'), '');
  const date = readDate(withoutWeekday, { near });
  if (date.ok && date.value !== null && withoutWeekday !== plain)
    return {
      date: date.value,
      doubt: `“${typed}” is read as ${formatShortDate(date.value)}: the weekday does not fit the date.`,
    };
  if (found.ok && found.value !== null) return { date: found.value, doubt: null };
  return { date: null, doubt: found.ok ? null : found.problem };
};

interface City {
  readonly stop: string;
  readonly length: number;
}

/** A city of the route that opens a row and is followed by a mark or by nothing. */
const cityBefore = (text: string, trip: Trip): City | null => {
  const whole = stopNamed(text.slice(0, LONGEST_CITY), trip);
  if (whole && text.length <= LONGEST_CITY) return { stop: whole.id, length: text.length };
  for (const opening of [
    /^[^;:|/–—\d-]{2,60}(?=[:|/–—-])/,
    /^[^,;:|/–—\d-]{2,60}(?=[\s,;:|/–—-])/,
  ]) {
    const [named = ''] = opening.exec(text) ?? [];
    const stop = stopNamed(named, trip);
    if (stop) return { stop: stop.id, length: named.length };
  }
  return null;
};

const LONGEST_CITY = 60;

const withoutCity = (
  rest: string,
  trip: Trip,
): { readonly stop: string | null; readonly rest: string } => {
  const inner = rest.replace(/^(?:in|at) /i, '').replace(/^\((.*)\)$/, '$1');
  const stop = stopNamed(inner, trip);
  if (stop) return { stop: stop.id, rest: '' };
  const city = cityBefore(inner, trip);
  return city
    ? { stop: city.stop, rest: inner.slice(city.length).replace(SEPARATORS, '') }
    : { stop: null, rest };
};

/** By its city, with or without its country. */
const stopNamed = (text: string, trip: Trip): Stop | undefined => {
  const key = keyOf(text);
  return key.length < 2
    ? undefined
    : stopsInOrder(trip).find(({ city, cityNative, country }) => {
        const names = [city, `${city} ${countryName(country)}`, cityNative];
        return city !== '' && names.some((name) => keyOf(name) === key);
      });
};

/** The stop of a date that names none: the one before, else another whose stay has the date. */
export const stopOnDate = (trip: Trip, stop: string, date: LocalDate): string => {
  const has = (candidate: Stop): boolean =>
    datesAt(candidate, meetingsAt(trip, candidate.id)).includes(date);
  const stops = stopsInOrder(trip);
  const isHere = stops.some((candidate) => candidate.id === stop && has(candidate));
  const others = stops.filter(has);
  const [only] = others;
  return isHere || others.length !== 1 || !only ? stop : only.id;
};
