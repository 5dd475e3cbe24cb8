import { capitalized } from '../domain/describe/capitalized';
import {
  addDays,
  formatDayMonth,
  formatDayOfWeek,
  formatShortDate,
  isLocalDate,
  type LocalDate,
} from '../domain/time/local-date';
import { keyOf, plainText } from './plain-text';
import { type Reading, refused, understood } from './read-fields';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'mon tue wed thu fri sat sun'.split(' ');

/** What was typed of a date; an absent part is looked for near another date. */
interface DateParts {
  readonly weekday: string | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/**
 * '10 Jan', 'Mon 10', 'Jan 10 2011', '2011-01-10'; null for an empty field. A part that is left out
 * is that of the date next to `near`. '02/03' is refused, as it can be read two ways.
 */
export const readDate = (
  text: string,
  { near }: { readonly near: LocalDate },
): Reading<LocalDate | null> => {
  const plain = plainText(text).trim();
  if (plain === '') return understood(null);
  if (isLocalDate(plain)) return understood(plain);
  const parts = numericParts(plain) ?? wordParts(plain);
  if (parts === null) return refused(`“${plain}” is not a date. Try ${waysToType(near)}.`);
  if ('ways' in parts)
    return refused(`${plain} can be read two ways. Type ${parts.ways.map(dayMonth).join(' or ')}.`);
  return nearest(plain, parts, near);
};

interface DayOfMonth {
  readonly day: number;
  readonly month: number;
}

interface TwoWays {
  readonly ways: readonly DayOfMonth[];
}

/** '10 Jan' */
const dayMonth = ({ day, month }: DayOfMonth): string =>
  `${day} ${capitalized(MONTHS[month - 1] ?? '')}`;

/** '10 Jan, Mon 10 or 2011-01-10' */
const waysToType = (date: LocalDate): string =>
  `${formatDayMonth(date)}, ${formatDayOfWeek(date)} ${Number(date.slice(8))} or ${date}`;

/** '13/1' has one reading, '1/13' too; '10/1' has two. */
const numericParts = (plain: string): DateParts | TwoWays | null => {
  const match = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d\d)?)?$/.exec(plain);
  if (!match) return null;
  const [one, other] = [Number(match[1]), Number(match[2])];
  if (one <= 12 && other <= 12 && one !== other)
    return {
      ways: [
        { day: one, month: other },
        { day: other, month: one },
      ],
    };
  const [day, month] = one > 12 ? [one, other] : [other, one];
  return { weekday: null, day, month, year: yearOf(match[3]) };
};

/** Two figures are of this century: '11' is 2011. */
const yearOf = (typed: string | undefined): number | null => {
  if (typed === undefined) return null;
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
};

const wordParts = (plain: string): DateParts | null => {
  let [weekday, day, month, year]: [string | null, number | null, number | null, number | null] = [
    null,
    null,
    null,
    null,
  ];
  for (const word of plain.match(/\d+|[\p{L}.]+|[^\s,\d\p{L}.]+/gu) ?? []) {
    const start = keyOf(word).slice(0, 3);
    if (/^\d{1,2}$/.test(word) && day === null) day = Number(word);
    else if (/^(?:\d\d|\d{4})$/.test(word) && year === null) year = yearOf(word);
    else if (MONTHS.includes(start) && month === null) month = MONTHS.indexOf(start) + 1;
    else if (DAYS.includes(start) && weekday === null) weekday = start;
    else if (!/^(?:st|nd|rd|th)$/i.test(word) || day === null) return null;
  }
  const isEnough = day !== null || (weekday !== null && month === null);
  return isEnough && (year === null || month !== null) ? { weekday, day, month, year } : null;
};

/** Half a year to either side holds every date once; a leap day may be two years away. */
const HALF_A_YEAR = 183;
const FOUR_YEARS = 1461;

const nearest = (plain: string, parts: DateParts, near: LocalDate): Reading<LocalDate | null> => {
  const reach = parts.year === null ? (isLeapDay(parts) ? FOUR_YEARS : HALF_A_YEAR) : 0;
  if (reach === 0) return exactDate(plain, parts);
  for (let away = 0; away <= reach; away += 1)
    for (const date of [addDays(near, away), addDays(near, -away)])
      if (isMeant(date, parts)) return understood(date);
  const withoutWeekday = parts.day !== null && parts.weekday !== null;
  if (!withoutWeekday) return refused(`“${plain}” is no day of the calendar.`);
  const date = nearest(plain, { ...parts, weekday: null }, near);
  return date.ok && date.value !== null ? wrongWeekday(date.value) : date;
};

const isLeapDay = ({ day, month }: DateParts): boolean => day === 29 && month === 2;

const isMeant = (date: LocalDate, { weekday, day, month }: DateParts): boolean =>
  (day === null || Number(date.slice(8)) === day) &&
  (month === null || Number(date.slice(5, 7)) === month) &&
  (weekday === null || keyOf(formatDayOfWeek(date)) === weekday);

const exactDate = (plain: string, parts: DateParts): Reading<LocalDate | null> => {
  const { weekday, day, month, year } = parts;
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  if (!isLocalDate(date)) return refused(`“${plain}” is no day of the calendar.`);
  return weekday === null || isMeant(date, parts) ? understood(date) : wrongWeekday(date);
};

const wrongWeekday = (date: LocalDate) =>
  refused(`That day is ${formatShortDate(date)}: the weekday does not fit the date.`);
