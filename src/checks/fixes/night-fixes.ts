import type { Trip } from '../../domain/records/tables';
import { addDays } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import { type Candidate, candidate } from '../rule';
import type { VisitDay } from '../subjects/day';
import type { Night } from '../subjects/night';
import { scheduled } from '../subjects/scheduled';
import { clockAt } from '../wording';
import { endEarlier } from './end-earlier';
import { later } from './push-later';
import { startLater } from './start-later';

/** The next day begins later, or the evening ends earlier. */
export const fixesOfShortNight = (
  day: VisitDay,
  { last, first }: Night,
  shortBy: number,
  trip: Trip,
): readonly Candidate[] => {
  const { stop } = day;
  const entry = first.meeting && scheduled(first.meeting, stop);
  const start = later(first.at, shortBy);
  return [
    ...(entry ? startLater(trip, entry, start) : []),
    ...(first.name === 'the bag call' ? [callBags(day, start)] : []),
    ...(last.meeting ? endEarlier(last.meeting, stop, later(last.at, -shortBy)) : []),
  ];
};

const callBags = ({ stop, date }: VisitDay, at: number): Candidate =>
  candidate(`Call the bags at ${clockAt(stop, at)}`, (draft) => {
    const changed = draft.stops[stop.id];
    if (changed) changed.bagCalls[addDays(date, 1)] = wallClockAt(stop.zone, at).clock;
  });
