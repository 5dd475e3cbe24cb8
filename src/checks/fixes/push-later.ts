import { areAlternatives } from '../../domain/derive/alternatives';
import { minutesOnTheWay } from '../../domain/derive/on-the-way';
import { haveCommonTrack, tracksOf } from '../../domain/derive/tracks';
import type { Edit } from '../../domain/edits/edit';
import { slotAfter } from '../../domain/edits/move-meeting';
import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import { type Instant, MINUTE, minutesBetween } from '../../domain/time/instant';
import type { Zoned } from '../../domain/time/zones';
import { record } from '../../domain/trip';
import { entriesAt } from '../subjects/entries';
import type { Scheduled } from '../subjects/scheduled';

/** A meeting that starts so many minutes later. */
export interface Shift {
  readonly meeting: Meeting;
  readonly minutes: number;
}

/**
 * The meeting so many minutes later, and what follows it on its tracks at the stop, until the gaps
 * between have taken it up. An anchor, or one of `fixed`, stays, and so does what comes after it.
 */
export const pushLater = (
  trip: Trip,
  first: Scheduled,
  minutes: number,
  fixed: ReadonlySet<string>,
): readonly Shift[] => {
  const { meeting } = first;
  const shifts: Shift[] = [{ meeting, minutes }];
  let last = first;
  let lastMinutes = minutes;
  let venue = meeting.venue;
  for (const next of whatFollows(trip, first)) {
    if (next.meeting.anchor || fixed.has(next.meeting.id)) break;
    const spare = spareMinutes(trip, last, venue, next);
    const pushed = Math.max(0, lastMinutes - spare);
    if (pushed === 0) break;
    shifts.push({ meeting: next.meeting, minutes: pushed });
    last = next;
    lastMinutes = pushed;
    venue = next.meeting.venue ?? venue;
  }
  return shifts;
};

const whatFollows = (trip: Trip, first: Scheduled): readonly Scheduled[] =>
  entriesAt(trip, record(trip.stops, first.stop, 'stops'))
    .filter((next) => isAfter(next, first) && sharesTrack(next.meeting, first.meeting))
    .filter((next) => !areAlternatives(next.meeting, first.meeting))
    .sort((one, other) => (isAfter(one, other) ? 1 : -1));

const isAfter = (one: Scheduled, other: Scheduled): boolean => {
  if (one.start !== other.start) return one.start > other.start;
  return one.meeting.id > other.meeting.id;
};

const sharesTrack = (one: Meeting, other: Meeting): boolean =>
  one.aboard === null && haveCommonTrack(tracksOf(one), tracksOf(other));

/** What of the gap is not needed for travel; none where the two already overlap. */
const spareMinutes = (
  trip: Trip,
  last: Scheduled,
  venue: string | null,
  next: Scheduled,
): number => {
  const gap = minutesBetween(last.end ?? last.start, next.start);
  return Math.max(0, gap - minutesToMeeting(trip, venue, next.meeting));
};

/** From leaving a place to sitting in the meeting; 0 where the way is none or not known. */
export const minutesToMeeting = (trip: Trip, from: string | null, { id, venue }: Meeting): number =>
  minutesOnTheWay(trip, from, venue, { meeting: id }) ?? 0;

/** Makes the shifts. */
export const shiftAll =
  (stop: Zoned, shifts: readonly Shift[]): Edit['change'] =>
  (draft) => {
    for (const { meeting, minutes } of shifts) {
      const slot = slotAfter(meeting.slot, stop, minutes);
      const shifted = draft.meetings[meeting.id];
      if (shifted && slot) shifted.slot = slot;
    }
  };

/** The instant so many minutes later. */
export const later = (instant: Instant, minutes: number): Instant => instant + minutes * MINUTE;
