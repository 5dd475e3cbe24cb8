import type { FieldType } from '../domain/records/field';
import { type ClockTime, formatClock, isClockTime } from '../domain/time/clock-time';
import { isExact, parseTimeText } from '../domain/time/wall-time';
import { type Reading, readMinutes, refused, understood } from './read-fields';
import { readInstant, writeInstant } from './read-instant';

/** How a value of a type is read from text, and how it reads as text. */
interface ValueReader {
  readonly read: (text: string) => Reading<unknown>;
  readonly write: (value: unknown) => string;
}

/** The reader of a type that is edited as text; undefined for types with an editor of their own. */
export const readerFor = (type: FieldType): ValueReader | undefined => {
  if (type.kind === 'whole')
    return type.unit === 'min' ? minutes(type.max) : wholeNumber(type.min, type.max, type.unit);
  if (type.kind === 'clock') return clock;
  if (type.kind === 'instant') return instant;
  return undefined;
};

const textOf = (value: unknown): string => (value === null ? '' : String(value));

const minutes = (most: number): ValueReader => ({
  read: (text) => readMinutes(text, { start: null, most }),
  write: (value) => (value === null ? '' : `${String(value)} min`),
});

/** What is counted goes without saying, what is measured is said: '6500 nm'. */
const wholeNumber = (min: number, max: number, unit: string): ValueReader =>
  unit === 'nm'
    ? {
        read: (text) => readWhole(text.replace(/ *nm *$/i, ''), min, max),
        write: (value) => (value === null ? '' : `${textOf(value)} nm`),
      }
    : { read: (text) => readWhole(text, min, max), write: textOf };

/** A whole number from `min` to `max`, or null for an empty text. */
export const readWhole = (text: string, min: number, max: number): Reading<number | null> => {
  if (text.trim() === '') return understood(null);
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return understood(value);
  return refused(`“${text}” is not a whole number from ${min} to ${max}.`);
};

/** A clock time, or null for an empty text. */
export const readClock = (text: string): Reading<ClockTime | null> => {
  if (text.trim() === '') return understood(null);
  const time = parseTimeText(text);
  return time && isExact(time)
    ? understood(time.at)
    : refused(`“${text}” is not a time. Type 0850.`);
};

const clock: ValueReader = {
  read: readClock,
  write: (value) =>
    typeof value === 'string' && isClockTime(value) ? formatClock(value, '24') : '',
};

const instant: ValueReader = { read: readInstant, write: writeInstant };
