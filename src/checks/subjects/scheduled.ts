import { spanOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { DAY, HOUR, type Instant, MINUTE } from '../../domain/time/instant';

/** A live meeting with a clock time. */
export interface Scheduled {
  readonly meeting: Meeting;
  readonly stop: Stop;
  readonly start: Instant;
  /** Null while the length is not known. */
  readonly end: Instant | null;
}

const known = new WeakMap<Meeting, Scheduled>();

/** The same object as long as the records of the meeting and its stop are the same. */
export const scheduled = (meeting: Meeting, stop: Stop): Scheduled | null => {
  const kept = known.get(meeting);
  if (kept?.stop === stop) return kept;
  const { start, end } = spanOf(meeting, stop);
  if (start === null || !isLive(meeting.status)) return null;
  const made = { meeting, stop, start, end };
  known.set(meeting, made);
  return made;
};

/** A meeting whose length nobody said takes at least its first minute. */
export const occupiedUntil = ({ start, end }: Scheduled): Instant => end ?? start + MINUTE;

/** A meeting is also in the days that it follows closely, so that a step of a person is in one. */
const REACH = 6 * HOUR;

const dayOf = (instant: Instant): number => Math.floor(instant / DAY);

/** The day, of UTC, that owns what is found at this instant: each pair and step has one owner. */
export const isOwnedBy = (day: number, instant: Instant): boolean => dayOf(instant) === day;

const calendars = new WeakMap<Trip, ReadonlyMap<number, readonly Scheduled[]>>();

/** What lies in each day of UTC, by start. An edit changes few days, whatever the trip's size. */
export const scheduledByDay = (trip: Trip): ReadonlyMap<number, readonly Scheduled[]> => {
  const kept = calendars.get(trip);
  if (kept) return kept;
  const days = new Map<number, Scheduled[]>();
  for (const meeting of Object.values(trip.meetings)) {
    const stop = trip.stops[meeting.slot.stop];
    const entry = stop && scheduled(meeting, stop);
    if (!entry) continue;
    const last = dayOf(occupiedUntil(entry));
    for (let day = dayOf(entry.start - REACH); day <= last; day += 1) {
      const entries = days.get(day);
      if (entries) entries.push(entry);
      else days.set(day, [entry]);
    }
  }
  for (const entries of days.values()) entries.sort(byStart);
  calendars.set(trip, days);
  return days;
};

/** Of two that start together the longer one is first: the other lies within it. */
const byStart = (one: Scheduled, other: Scheduled): number => {
  if (one.start !== other.start) return one.start - other.start;
  const difference = occupiedUntil(other) - occupiedUntil(one);
  if (difference !== 0) return difference;
  return one.meeting.id < other.meeting.id ? -1 : 1;
};
