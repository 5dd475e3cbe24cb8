import { type ClockStyle, type ClockTime, formatClock, isClockTime } from './clock-time';
import type { Instant } from './instant';
import type { LocalDate } from './local-date';
import { type Fold, instantOf, type Zone } from './zones';

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

/** A time with a clock reading, firm or about. */
export interface ExactTime {
  readonly at: ClockTime;
  readonly about?: true;
}

/** A planner's time: a clock reading, a part of the day, or still to be decided. */
export type WallTime = ExactTime | { readonly part: PartOfDay } | { readonly tbd: true };

/** A wall time on a local date; `fold` speaks only where the hour happens twice. */
export interface Moment {
  readonly date: LocalDate;
  readonly time: WallTime;
  readonly fold: Fold | null;
}

const STARTS = {
  morning: '06:00',
  midday: '12:00',
  afternoon: '13:00',
  evening: '18:00',
  night: '21:00',
} as const satisfies Record<PartOfDay, ClockTime>;

/** Has a clock reading, be it about. */
export const isExact = (time: WallTime): time is ExactTime => 'at' in time;

/** Where the time sorts within its day: a part of the day at its start; null when to be decided. */
export const sortClock = (time: WallTime): ClockTime | null => {
  if ('at' in time) return time.at;
  return 'part' in time ? STARTS[time.part] : null;
};

/** '0930', '~1430', 'afternoon', 'TBD'. */
export const formatWallTime = (time: WallTime, style: ClockStyle): string => {
  if ('at' in time) return `${time.about ? '~' : ''}${formatClock(time.at, style)}`;
  return 'part' in time ? time.part : 'TBD';
};

/** Null unless the time has a clock reading. */
export const instantOfMoment = (
  zone: Zone,
  date: LocalDate,
  time: WallTime,
  fold: Fold | null,
): Instant | null => ('at' in time ? instantOf(zone, date, time.at, fold) : null);

/** The instant to sort by, see sortClock; null when the time is to be decided. */
export const sortInstant = (
  zone: Zone,
  date: LocalDate,
  time: WallTime,
  fold: Fold | null,
): Instant | null => {
  const clock = sortClock(time);
  return clock === null ? null : instantOf(zone, date, clock, fold);
};

/**
 * Reads what a planner types in a time field: '1430', '930', '9:30', '14h30', '2:30 pm', '9',
 * '~1430', 'about 1430', 'noon', 'evening', 'pm', 'tbd', 'tbc', '?'. Null for anything else, also
 * for '2400', for '1475' and for a time in another zone ('0930Z').
 */
export const parseTimeText = (text: string): WallTime | null => {
  // NFKC: an East Asian input method types full-width digits and colons.
  const typed = text.normalize('NFKC').trim().toLowerCase();
  const bare = typed.replace(ABOUT, '');
  const time = WORDS.get(bare.replaceAll('.', '')) ?? readClock(bare);
  if (time === null || bare === typed) return time;
  if ('at' in time) return { at: time.at, about: true };
  return 'part' in time ? time : null;
};

const ABOUT = /^(?:~|≈|about\b|abt\b|around\b|approx(?:imately)?\b|circa\b|ca?\b)\.?\s*/;

const WORDS: ReadonlyMap<string, WallTime> = new Map<string, WallTime>([
  ['noon', { at: '12:00' }],
  ['midnight', { at: '00:00' }],
  ['morning', { part: 'morning' }],
  ['am', { part: 'morning' }],
  ['midday', { part: 'midday' }],
  ['afternoon', { part: 'afternoon' }],
  ['pm', { part: 'afternoon' }],
  ['evening', { part: 'evening' }],
  ['night', { part: 'night' }],
  ['tbd', { tbd: true }],
  ['tbc', { tbd: true }],
  ['tba', { tbd: true }],
  ['?', { tbd: true }],
]);

const CLOCK = /^(\d{1,2})(?:\s?[:.h]?\s?(\d\d))?\s?(?:(a|p)\.?(?:m\.?)?|l|h|hrs?|hours?)?$/;

const readClock = (text: string): ExactTime | null => {
  const [, hourText = '', minuteText = '00', half] = CLOCK.exec(text) ?? [];
  const hour = hourOfDay(Number.parseInt(hourText, 10), half);
  const clock = `${String(hour).padStart(2, '0')}:${minuteText}`;
  return isClockTime(clock) ? { at: clock } : null;
};

/** NaN where the hour does not exist on a clock of twelve hours. */
const hourOfDay = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
};
