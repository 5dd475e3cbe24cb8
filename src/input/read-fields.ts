import { type ClockTime, minuteOfDay } from '../domain/time/clock-time';
import { parseTimeText, type WallTime } from '../domain/time/wall-time';
import { plainText } from './plain-text';
import { clockAt, minuteOf } from './read-clock';
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

const LONGEST_MINUTES = 2880;
const MINUTES_IN_DAY = 1440;

/** '90', '1h30', '1:30', '45 min', 'to 1100' (counted from `start`); null for an empty field. */
export const readMinutes = (
  text: string,
  { start }: { readonly start: ClockTime | null },
): Reading<number | null> => {
  const plain = plainText(text).trim();
  if (plain === '') return understood(null);
  const minutes = minutesOf(plain);
  if (minutes !== null)
    return minutes > LONGEST_MINUTES
      ? refused('A meeting lasts two days at the most.')
      : understood(minutes);
  const [to = ''] = /^(?:(?:to|until|till) *|- *(?=\d{3}|\d+:))/i.exec(plain) ?? [];
  const finish = to === '' ? null : clockAt(plain, to.length);
  const finishMinute = finish?.end === plain.length ? minuteOf(finish) : null;
  if (finishMinute === null) return refused(`“${plain}” is not a length. Try 45, 1h30 or to 1100.`);
  if (start === null) return refused('An end needs a start: give the time first.');
  const between = finishMinute - minuteOfDay(start);
  return understood(between < 0 ? between + MINUTES_IN_DAY : between);
};

const minutesOf = (plain: string): number | null => {
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(plain) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  const length = durationAt(plain, 0);
  return length?.end === plain.length ? length.minutes : null;
};

/** '0930-1045', '1430+45', '0930 for 45 min', or a time alone as parseTimeText reads it. */
export const readTimeRange = (text: string): Reading<TimeRange> => {
  const plain = plainText(text).trim();
  const time = parseTimeText(plain);
  if (time !== null) return understood({ time, minutes: null });
  const times = timesAt(plain, 0);
  if (times?.end !== plain.length)
    return refused(`“${plain}” is not a time. Try 0930, 0930-1045, 1430+45, afternoon or TBD.`);
  return understood({ time: times.time, minutes: times.minutes });
};
