import type { Venue } from '../../domain/records/venue';
import type { VisitDay } from './day';
import type { MeetingAtStop } from './meeting';

/** What is held outdoors at one place, and what its plan lacks. */
export interface OutdoorPlan {
  readonly venue: Venue;
  readonly meetings: readonly MeetingAtStop[];
  readonly lacks: 'other choice' | 'decision time';
}

/** One for each place and fault. Once one choice was made there is nothing left to plan. */
export const outdoorPlans = ({ choices, meetings }: VisitDay): readonly OutdoorPlan[] => {
  const plans = new Map<string, OutdoorPlan>();
  for (const subject of meetings) {
    const { venue, option, meeting } = subject;
    if (!venue?.outdoor || meeting.aboard !== null || option?.chosen) continue;
    const hasOther = option !== null && choices.some((other) => isOtherChoice(other, subject));
    if (hasOther && option.decideBy !== null) continue;
    const lacks = hasOther ? 'decision time' : 'other choice';
    const key = `${lacks} ${venue.id}`;
    const known = plans.get(key)?.meetings ?? [];
    plans.set(key, { venue, meetings: [...known, subject], lacks });
  }
  return [...plans.values()];
};

const isOtherChoice = (
  { meeting: { option: other } }: MeetingAtStop,
  { meeting: { option } }: MeetingAtStop,
): boolean => other?.group === option?.group && other?.choice !== option?.choice;
