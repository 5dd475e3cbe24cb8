import { absenceFrom } from '../../domain/derive/absence';
import { byPrecedence } from '../../domain/derive/attendance';
import { stopsInOrder } from '../../domain/derive/route';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import type { LocalDate } from '../../domain/time/local-date';
import { find, journeyOf } from '../../domain/trip';
import type { Batch } from './batch';
import { peopleWhere } from './people-where';

/** A stop and who comes to it with the party. */
export interface Stay {
  readonly stop: Stop;
  readonly nights: readonly NightAtHotel[];
  /** Of ours, in order of precedence; the advance looks after itself. */
  readonly party: readonly Person[];
  /** An earlier stop is in the same country, or it is home. */
  readonly isEntered: boolean;
  readonly tasks: Trip['tasks'];
}

export interface NightAtHotel {
  readonly date: LocalDate;
  readonly hotel: Venue;
}

export const stayBatches = (trip: Trip): readonly Batch<Stay>[] => {
  const { principal, homeCountry } = journeyOf(trip);
  const { stops, venues, tasks } = trip;
  const people = [withParty(trip), find(trip.people, principal)];
  return stopsInOrder(trip).map((stop) => ({
    key: `stay ${stop.id}`,
    inputs: [stop, stops, ...people, venues, tasks, principal, homeCountry],
    make: () => [{ key: stop.id, subject: stayAt(trip, stop) }],
  }));
};

const stayAt = (trip: Trip, stop: Stop): Stay => {
  const { homeCountry } = journeyOf(trip);
  const stops = stopsInOrder(trip);
  const earlier = stops.slice(0, stops.indexOf(stop)).map(({ country }) => country);
  return {
    stop,
    nights: Object.entries(stop.ron)
      .flatMap(([date, id]) => {
        const hotel = find(trip.venues, id);
        return hotel ? [{ date, hotel }] : [];
      })
      .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    party: partyOf(trip)
      .filter((person) => absenceFrom(trip, person, stop) === null)
      .toSorted(byPrecedence),
    isEntered: [homeCountry, '', ...earlier].includes(stop.country),
    tasks: trip.tasks,
  };
};

const partyOf = (trip: Trip): readonly Person[] => {
  const principal = find(trip.people, journeyOf(trip).principal);
  return [...new Set([...withParty(trip), ...(principal ? [principal] : [])])];
};

const withParty = peopleWhere(
  ({ side, tracks }) => side === 'ours' && Object.keys(tracks).some((track) => track !== 'advance'),
);
