import type { LocalDate } from '../domain/time/local-date';
import type { WallTime } from '../domain/time/wall-time';
import { plainText } from './plain-text';
import type { RangeContext } from './range-length';
import { readDate } from './read-date';
import { type Reading, readTimeRange, refused, understood } from './read-fields';

export interface TypedWhen {
  /** Null where no date was typed. */
  readonly date: LocalDate | null;
  /** Null where only a date was typed. */
  readonly time: WallTime | null;
  readonly minutes: number | null;
}

interface WhenContext extends RangeContext {
  readonly most: number;
  /** The date that "10 Jan" is nearest to. */
  readonly near: LocalDate;
}

/** More words than this are no date: 'Wed, 12 Jan 2011'. */
const MOST_WORDS = 4;

/** A time as readTimeRange reads it, with a date before it, or a date alone: '12 Jan 1500-1530'. */
export const readWhen = (text: string, { near, ...context }: WhenContext): Reading<TypedWhen> => {
  const times = readTimeRange(text, context);
  if (times.ok) return understood({ date: null, ...times.value });
  const plain = plainText(text).trim();
  const words = plain.split(/ +/);
  for (let count = 1; count <= Math.min(MOST_WORDS, words.length); count += 1) {
    const date = readDate(words.slice(0, count).join(' '), { near });
    if (!date.ok || date.value === null) continue;
    const rest = words.slice(count).join(' ');
    // Where the year of the trip stands, 2011 is no more a time than a year.
    if (rest === date.value.slice(0, 4))
      return refused(`“${plain}” can be read two ways. Try 12 Jan, or 12 Jan 20:11.`);
    if (rest === '') return understood({ date: date.value, time: null, minutes: null });
    const range = readTimeRange(rest, { ...context, date: date.value });
    if (range.ok) return understood({ date: date.value, ...range.value });
  }
  return times;
};
