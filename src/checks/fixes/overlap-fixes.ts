import type { Trip } from '../../domain/records/tables';
import { leastMinutes } from '../expected-flight';
import type { Candidate } from '../rule';
import type { Setting } from '../setting';
import type { Apart } from '../subjects/apart';
import type { Pair } from '../subjects/pair';
import { occupiedUntil, type Scheduled } from '../subjects/scheduled';
import { endEarlier } from './end-earlier';
import { later, minutesToMeeting } from './push-later';
import { startLater } from './start-later';

/** One after the other, with the way between them: by moving either, or by ending the first early. */
export const fixesOfPair = (pair: Pair, trip: Trip, setting: Setting): readonly Candidate[] =>
  pair.apart === null ? fixesOfOverlap(pair, trip) : startInTime(pair, pair.apart, trip, setting);

/** The second as early as one can be there from another city. */
const startInTime = (
  { first, second }: Pair,
  apart: Apart,
  trip: Trip,
  setting: Setting,
): readonly Candidate[] => {
  const needed = leastMinutes(apart, setting);
  return needed === null ? [] : startLater(trip, second, later(occupiedUntil(first), needed));
};

export const fixesOfOverlap = ({ first, second }: Pair, trip: Trip): readonly Candidate[] => [
  ...startAfter(trip, second, first),
  ...endEarlier(
    first.meeting,
    first,
    later(second.start, -minutesToMeeting(trip, first.meeting.venue, second.meeting)),
  ),
  ...startAfter(trip, first, second),
];

const startAfter = (trip: Trip, moved: Scheduled, stays: Scheduled): readonly Candidate[] => {
  if (stays.end === null) return [];
  const way = minutesToMeeting(trip, stays.meeting.venue, moved.meeting);
  return startLater(trip, moved, later(stays.end, way), new Set([stays.meeting.id]));
};
