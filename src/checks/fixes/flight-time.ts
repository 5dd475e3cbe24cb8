import { cityText } from '../../domain/describe/travel-text';
import type { Stop } from '../../domain/records/stop';
import type { Instant } from '../../domain/time/instant';
import { readingAt } from '../../domain/time/shift';
import type { ExpectedFlight } from '../expected-flight';
import { type Candidate, candidate } from '../rule';
import type { LegOfTrip } from '../subjects/leg';
import { atDayAndClock } from '../wording';
import { later } from './push-later';

/** Wheels down as much after wheels up as it takes, or wheels up as much before. */
export const fixesOfSpeed = (
  { from, to, departs, arrives }: LegOfTrip,
  flight: ExpectedFlight | null,
): readonly Candidate[] => {
  if (flight === null || departs === null || arrives === null) return [];
  return [
    ...setMoment(to, 'wheelsDown', later(departs, flight.expected)),
    ...setMoment(from, 'wheelsUp', later(arrives, -flight.expected)),
  ];
};

const setMoment = (
  stop: Stop,
  field: 'wheelsDown' | 'wheelsUp',
  instant: Instant,
): readonly Candidate[] => {
  const before = stop[field];
  if (!before) return [];
  const what = field === 'wheelsUp' ? 'Wheels up from' : 'Wheels down in';
  const when = atDayAndClock(stop, instant, before.date);
  return [
    candidate(`${what} ${cityText(stop)} ${when}`, (draft) => {
      const changed = draft.stops[stop.id];
      if (changed) changed[field] = readingAt(before, stop.zone, instant);
    }),
  ];
};
