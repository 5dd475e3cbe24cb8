import type { ClockTime } from '../domain/time/clock-time';
import type { LocalDate } from '../domain/time/local-date';
import { parseTimeText, type WallTime } from '../domain/time/wall-time';

/** What was typed in a field: its value, or a sentence that says what is wrong with it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

export interface TimeRange {
  readonly time: WallTime;
  /** Null where only a start was typed. */
  readonly minutes: number | null;
}

/** '90', '1h30', '45 min', 'to 1100' (counted from `start`); null for an empty field. */
export const readMinutes = (
  text: string,
  _context: { readonly start: ClockTime | null },
): Reading<number | null> =>
  text.trim() === ''
    ? { ok: true, value: null }
    : { ok: false, problem: `“${text}” is not a length.` };

/** '10 Jan', 'Mon 10', '2011-01-10'; where the year or month is left out, the date next to `near`. */
export const readDate = (
  text: string,
  _context: { readonly near: LocalDate },
): Reading<LocalDate | null> =>
  text.trim() === '' ? { ok: true, value: null } : { ok: false, problem: `“${text}” is no date.` };

/** '0930-1045', '1430+45', '0930 for 45 min', or a time alone as parseTimeText reads it. */
export const readTimeRange = (text: string): Reading<TimeRange> => {
  const time = parseTimeText(text);
  if (time === null) return { ok: false, problem: `“${text}” is not a time.` };
  return { ok: true, value: { time, minutes: null } };
};
