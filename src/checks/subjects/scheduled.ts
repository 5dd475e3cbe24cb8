import { namedIn } from '../../domain/derive/attendance';
import { byText } from '../../domain/derive/by-order';
import { spanOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import type { Meeting } from '../../domain/records/meeting';
import { type Instant, MINUTE } from '../../domain/time/instant';
import type { Zone, Zoned } from '../../domain/time/zones';

/** A live meeting with a clock time. */
export interface Scheduled {
  readonly meeting: Meeting;
  /** Its stop, by id; and of that the zone, which is all of it that this hangs on. */
  readonly stop: string;
  readonly zone: Zone;
  readonly start: Instant;
  /** Null while the length is not known. */
  readonly end: Instant | null;
  /** Who is named in it, by id. */
  readonly named: readonly string[];
}

const known = new WeakMap<Meeting, Scheduled>();

/** At its stop. The same object while the meeting is the same, whatever else of the stop is another. */
export const scheduled = (meeting: Meeting, { zone }: Zoned): Scheduled | null => {
  const kept = known.get(meeting);
  if (kept?.zone === zone) return kept;
  const { start, end } = spanOf(meeting, { zone });
  if (start === null || !isLive(meeting.status)) return null;
  const made = { meeting, stop: meeting.slot.stop, zone, start, end, named: namedIn(meeting) };
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
