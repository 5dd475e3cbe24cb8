import { namedIn } from '../../domain/derive/attendance';
import { byText } from '../../domain/derive/by-order';
import { spanOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { type Instant, MINUTE } from '../../domain/time/instant';

/** A live meeting with a clock time. */
export interface Scheduled {
  readonly meeting: Meeting;
  readonly stop: Stop;
  readonly start: Instant;
  /** Null while the length is not known. */
  readonly end: Instant | null;
  /** Who is named in it, by id. */
  readonly named: readonly string[];
}

const known = new WeakMap<Meeting, Scheduled>();

/** The same object as long as the records of the meeting and its stop are the same. */
export const scheduled = (meeting: Meeting, stop: Stop): Scheduled | null => {
  const kept = known.get(meeting);
  if (kept?.stop === stop) return kept;
  const { start, end } = spanOf(meeting, stop);
  if (start === null || !isLive(meeting.status)) return null;
  const made = { meeting, stop, start, end, named: namedIn(meeting) };
  known.set(meeting, made);
  return made;
};

/** A meeting whose length nobody said takes at least its first minute. */
export const occupiedUntil = ({ start, end }: Scheduled): Instant => end ?? start + MINUTE;

/** Of two that start together the longer one is first: the other lies within it. */
export const byStart = (one: Scheduled, other: Scheduled): number => {
  if (one.start !== other.start) return one.start - other.start;
  const difference = occupiedUntil(other) - occupiedUntil(one);
  if (difference !== 0) return difference;
  return byText(one.meeting.id, other.meeting.id);
};
