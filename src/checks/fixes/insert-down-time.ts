import type { Trip } from '../../domain/records/tables';
import { minutesBetween } from '../../domain/time/instant';
import { record } from '../../domain/trip';
import { type Candidate, candidate } from '../rule';
import { type Scheduled, scheduled } from '../subjects/scheduled';
import type { WakingDay } from '../subjects/waking-day';
import { clockAt } from '../wording';
import { addLine } from './add-line';
import { minutesToMeeting, pushLater, shiftAll } from './push-later';

/** More than a few places are a list to choose from, not a fix. */
const MOST_PLACES = 3;

/** Between two meetings, where what follows has to be put off least. */
export const fixesByDownTime = (
  { engagements }: WakingDay,
  minutes: number,
  trip: Trip,
): readonly Candidate[] => {
  const entries = engagements.flatMap(({ meeting, stop }) =>
    meeting ? (scheduled(meeting, stop) ?? []) : [],
  );
  return entries
    .flatMap((before, index) => placeAfter(trip, before, entries[index + 1], minutes))
    .toSorted((one, other) => one.short - other.short)
    .slice(0, MOST_PLACES)
    .map((place) => insertedAt(trip, place, minutes));
};

interface Place {
  readonly before: Scheduled;
  readonly after: Scheduled;
  readonly start: number;
  /** By so many minutes what comes after has to be put off. */
  readonly short: number;
}

const placeAfter = (
  trip: Trip,
  before: Scheduled,
  after: Scheduled | undefined,
  minutes: number,
): readonly Place[] => {
  if (!after || before.end === null || before.stop !== after.stop) return [];
  const way = minutesToMeeting(trip, before.meeting.venue, after.meeting);
  const spare = minutesBetween(before.end, after.start) - way;
  return spare < 0
    ? []
    : [{ before, after, start: before.end, short: Math.max(0, minutes - spare) }];
};

const insertedAt = (trip: Trip, { after, start, short }: Place, minutes: number): Candidate => {
  const { meeting } = after;
  const stop = record(trip.stops, meeting.slot.stop, 'stops');
  const down = addLine(trip, stop, start, `down-${meeting.id}`, {
    kind: 'down',
    title: 'Down time',
    minutes,
  });
  const shifts = short === 0 ? [] : pushLater(trip, after, short, new Set());
  const rest = shifts.length === 0 ? '' : `, and what follows up to ${short} min later`;
  return candidate(
    `Insert ${minutes} min of down time at ${clockAt(stop, start)}${rest}`,
    (draft) => {
      shiftAll(stop, shifts)(draft);
      down.change(draft);
    },
  );
};
