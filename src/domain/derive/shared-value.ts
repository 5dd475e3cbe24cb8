import type { Track } from '../records/choices';
import type { Meeting } from '../records/meeting';

/** The fields that several meetings are given together. */
export type FieldOfMany = 'status' | 'coverage' | 'source';

/** What several meetings say in one field: the same, or not. */
export type Shared<Value> = { readonly same: Value } | 'different';

export const sharedValue = <Name extends FieldOfMany>(
  meetings: readonly Meeting[],
  field: Name,
): Shared<Meeting[Name]> => {
  const [first, ...others] = meetings;
  if (!first || others.some((other) => other[field] !== first[field])) return 'different';
  return { same: first[field] };
};

/** How many of the meetings are on the track. */
export const sharedTrack = (
  meetings: readonly Meeting[],
  track: Track,
): 'all' | 'some' | 'none' => {
  const on = meetings.filter(({ tracks }) => tracks[track] === true).length;
  if (on === 0) return 'none';
  return on === meetings.length ? 'all' : 'some';
};
