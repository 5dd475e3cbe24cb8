import { isLeftTooEarly, isReachedTooEarly } from '../moments';
import type { Candidate } from '../rule';
import type { StopOnRoute } from '../subjects/stop';
import { fixesOfAirfields } from './one-airfield';
import { fixesOfMoments } from './other-day';

/** Another day for one of the two that contradict, or one airfield. */
export const fixesOfChain = (subject: StopOnRoute): readonly Candidate[] => {
  const { stop, previous } = subject;
  const down = { stop, field: 'wheelsDown' } as const;
  if (isLeftTooEarly(stop)) return fixesOfMoments(down, { stop, field: 'wheelsUp' });
  if (previous && isReachedTooEarly(previous, stop))
    return fixesOfMoments({ stop: previous, field: 'wheelsUp' }, down);
  return fixesOfAirfields(subject);
};
