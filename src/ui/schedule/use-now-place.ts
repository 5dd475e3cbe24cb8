import { liveOf } from '../../domain/derive/live';
import { nowOf } from '../../domain/derive/now-of';
import type { Day } from '../../domain/derive/schedule';
import { useOpenTrip } from '../../store/use-legation';
import { useNow } from '../kit/use-now';

/** After the last line of its day. */
export const AT_THE_END = 'end';

/** The line that now stands before, and the day of both. */
export interface NowPlace {
  readonly day: string;
  readonly before: string;
}

/** Null on days that are not the trip's. */
export const useNowPlace = (days: readonly Day[]): NowPlace | null => {
  const now = useNow();
  const instant = useOpenTrip(({ trip }) => nowOf(trip, now));
  const live = liveOf(days, instant);
  return live && { day: live.day.id, before: live.before ?? AT_THE_END };
};
