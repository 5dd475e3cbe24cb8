import type { Trip } from '../../domain/records/tables';
import type { Candidate } from '../rule';
import { scheduled } from '../subjects/scheduled';
import type { Engagement, WakingDay } from '../subjects/waking-day';
import { endEarlier } from './end-earlier';
import { later } from './push-later';
import { startLater } from './start-later';

/** The first thing of the day later, or the last one shorter. */
export const fixesOfLongDay = (
  { engagements }: WakingDay,
  excessMinutes: number,
  trip: Trip,
): readonly Candidate[] => {
  const first = entryOf(engagements[0]);
  const last = entryOf(engagements.at(-1));
  return [
    ...(last && last.end !== null
      ? endEarlier(last.meeting, last, later(last.end, -excessMinutes))
      : []),
    ...(first ? startLater(trip, first, later(first.start, excessMinutes)) : []),
  ];
};

const entryOf = (engagement: Engagement | undefined) =>
  engagement?.meeting ? scheduled(engagement.meeting, engagement.stop) : null;
