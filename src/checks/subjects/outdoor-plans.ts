import { isLive } from '../../domain/derive/status';
import type { Venue } from '../../domain/records/venue';
import type { VisitDay } from './day';
import type { MeetingAtStop } from './meeting';
import type { Visit } from './visit';

/** What is held outdoors at one place, and what its plan lacks. */
export interface OutdoorPlan {
  readonly venue: Venue;
  readonly meetings: readonly MeetingAtStop[];
  readonly lacks: 'other choice' | 'decision time';
}

/** One for each place and fault. Once one choice was made there is nothing left to plan. */
export const outdoorPlans = ({ visit, meetings }: VisitDay): readonly OutdoorPlan[] => {
  const plans = new Map<string, OutdoorPlan>();
  for (const subject of meetings) {
    const { venue, option, meeting } = subject;
    if (!venue?.outdoor || meeting.aboard !== null || option?.chosen) continue;
    const hasOther = option !== null && hasOtherChoice(visit, subject);
    if (hasOther && option.decideBy !== null) continue;
    const lacks = hasOther ? 'decision time' : 'other choice';
    const key = `${lacks} ${venue.id}`;
    const known = plans.get(key)?.meetings ?? [];
    plans.set(key, { venue, meetings: [...known, subject], lacks });
  }
  return [...plans.values()];
};

const hasOtherChoice = ({ meetings }: Visit, { meeting: { option } }: MeetingAtStop): boolean =>
  meetings.some(
    ({ meeting }) =>
      option !== null &&
      meeting.option?.group === option.group &&
      meeting.option.choice !== option.choice &&
      isLive(meeting.status),
  );
