import type { ClockTime } from '../domain/time/clock-time';
import { addDays, formatDayOfWeek } from '../domain/time/local-date';
import { isExact, parseTimeText, type WallTime } from '../domain/time/wall-time';
import { plainText } from './plain-text';
import {
  daysToWeekday,
  type Finish,
  lengthOfRange,
  longNightText,
  type RangeContext,
} from './range-length';
import { clockAt } from './read-clock';
import { durationAt } from './read-duration';
import { timesAt } from './read-times';

/** What was typed in a field: its value, or a sentence that says what is wrong with it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

export interface TimeRange {
  readonly time: WallTime;
  /** Null where only a start was typed. */
  readonly minutes: number | null;
}

export const understood = <Value>(value: Value): Reading<Value> => ({ ok: true, value });

export const refused = (problem: string): { readonly ok: false; readonly problem: string } => ({
  ok: false,
  problem,
});

interface MinutesContext {
  /** What 'to 1100' is counted from. */
  readonly start: RangeContext | null;
  readonly most: number;
}

/** '90', '1h30', '1:30', '45 min', 'to 1100'; null for an empty field. */
export const readMinutes = (
  text: string,
  { start, most }: MinutesContext,
): Reading<number | null> => {
  const plain = plainText(text).trim();
  if (plain === '') return understood(null);
  const minutes = minutesOf(plain);
  if (minutes !== null) return notAbove(most, minutes);
  const [to = ''] = /^(?:(?:to|until|till) *|- *(?=\d{3}|\d+:))/i.exec(plain) ?? [];
  const end = to === '' ? null : endOf(plain.slice(to.length));
  if (end === null) {
    const examples = start === null ? '45 or 1h30' : '45, 1h30 or to 1100';
    return refused(`“${plain}” is not a length. Try ${examples}.`);
  }
  if (start === null || !isExact(start.time))
    return refused('An end needs a start: give the time first.');
  return rangeTo(start, start.time.at, { clock: end.clock, days: null }, end.weekday, most);
};

const endOf = (typed: string): { readonly clock: ClockTime; readonly weekday: string } | null => {
  const [clock, weekday] = withoutWeekday(typed);
  const found = clockAt(clock, 0);
  if (found?.end !== clock.length || !isExact(found.time)) return null;
  return { clock: found.time.at, weekday };
};

/** '0030 Tue', as an end on another day is written. */
const withoutWeekday = (plain: string): readonly [rest: string, weekday: string] => {
  const [end, weekday = ''] = / +(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/i.exec(plain) ?? [];
  return end === undefined ? [plain, ''] : [plain.slice(0, -end.length), weekday.toLowerCase()];
};

const rangeTo = (
  context: RangeContext,
  at: ClockTime,
  finish: Finish,
  weekday: string,
  most: number,
): Reading<number> => {
  if (weekday !== '' && context.date === null)
    return refused('An end on another day needs a date: give the date first.');
  const days =
    weekday === '' || context.date === null
      ? finish.days
      : daysToWeekday(context.date, weekday, finish.clock < at);
  const minutes = lengthOfRange(context, at, { clock: finish.clock, days });
  return notAbove(most, minutes);
};

const notAbove = (most: number, minutes: number): Reading<number> =>
  minutes > most
    ? refused(`That is ${minutes} min; more than ${most / 60} h do not fit here.`)
    : understood(minutes);

const minutesOf = (plain: string): number | null => {
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(plain) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  const length = durationAt(plain, 0);
  return length?.end === plain.length ? length.minutes : null;
};

/**
 * '0930-1045', '1430+45', '0930 for 45 min', '2330-0030 Tue', or a time alone as parseTimeText
 * reads it; on the date of what is edited.
 */
export const readTimeRange = (
  text: string,
  { most, ...context }: RangeContext & { readonly most: number },
): Reading<TimeRange> => {
  const plain = plainText(text).trim();
  const time = parseTimeText(plain);
  if (time !== null) return understood({ time, minutes: null });
  const [range, weekday] = withoutWeekday(plain);
  const times = timesAt(range, 0);
  if (times?.end !== range.length || (weekday !== '' && times.finish === null))
    return refused(`“${plain}” is not a time. Try 0930, 0930-1045, 1430+45, afternoon or TBD.`);
  if (times.leadMinutes !== null)
    return refused(`“${plain}” is two times. Give the start here, and the arrival in the details.`);
  if (times.finish === null || !isExact(times.time))
    return understood({ time: times.time, minutes: times.minutes });
  const minutes = rangeTo(context, times.time.at, times.finish, weekday, most);
  if (!minutes.ok) return minutes;
  const { date } = context;
  const longNight = longNightText(date, { ...times, minutes: minutes.value });
  if (longNight !== null && weekday === '' && date !== null)
    return refused(`${longNight} Add ${formatDayOfWeek(addDays(date, 1))} if it is meant.`);
  return understood({ time: times.time, minutes: minutes.value });
};
