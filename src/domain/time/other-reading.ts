import type { LocalDate } from './local-date';
import { isExact, type WallTime } from './wall-time';
import type { Fold } from './zones';

interface Reading {
  readonly date: LocalDate | null;
  readonly time: WallTime;
  readonly fold: Fold | null;
}

/** With another date or time. Which of two equal readings is meant stays while the reading does. */
export const withReading = <Given extends Reading>(
  given: Given,
  next: { readonly date?: LocalDate | null; readonly time?: WallTime },
): Given => {
  const moved = { ...given, ...next };
  const isSame = moved.date === given.date && clockOf(moved.time) === clockOf(given.time);
  return isSame ? moved : { ...moved, fold: null };
};

const clockOf = (time: WallTime): string | null => (isExact(time) ? time.at : null);
