import { type Instant, minutesBetween } from '../domain/time/instant';
import type { Engagement, WakingDay } from './subjects/waking-day';

/** A time in which there is no rest. */
export interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
  /** With which it begins. */
  readonly engagement: Engagement;
  readonly isAllIdeas: boolean;
}

/** What lies between the rests of a day of so many minutes. After a length that nobody knows there may be one. */
export const stretchesOf = (day: WakingDay, restMinutes: number): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let mayRest = true;
  for (const { start, end, engagement } of takenOf(day)) {
    const last = stretches.at(-1);
    const isIdea = engagement.meeting?.status === 'idea';
    if (!last || mayRest || minutesBetween(last.end, start) >= restMinutes)
      stretches.push({ start, end: end ?? start, engagement, isAllIdeas: isIdea });
    else
      stretches[stretches.length - 1] = {
        ...last,
        end: Math.max(last.end, end ?? start),
        isAllIdeas: last.isAllIdeas && isIdea,
      };
    mayRest = end === null;
  }
  return stretches;
};

interface Taken {
  readonly start: Instant;
  readonly end: Instant | null;
  readonly engagement: Engagement;
}

const takenOf = ({ engagements, ends }: WakingDay): readonly Taken[] => {
  const taken = engagements.flatMap((engagement): readonly Taken[] => {
    const { meeting, start, end, way } = engagement;
    return [
      ...(way ? [{ ...way, engagement }] : []),
      ...(meeting?.kind === 'down' ? [] : [{ start, end, engagement }]),
    ];
  });
  const last = engagements.at(-1);
  const back =
    last?.end != null && ends > last.end ? [{ start: last.end, end: ends, engagement: last }] : [];
  return [...taken, ...back].toSorted((one, other) => one.start - other.start);
};
