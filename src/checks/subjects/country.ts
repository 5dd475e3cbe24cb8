import { byText } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { isLive } from '../../domain/derive/status';
import { groupBy } from '../../domain/group-by';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import type { Batch } from './batch';
import { ofEachMeeting } from './of-each-meeting';
import { visitInputs, visitTo } from './visit';

/** A country that is visited, at one stop or several. */
export interface CountryVisited {
  readonly country: string;
  /** At least one. */
  readonly stops: readonly Stop[];
  /** Its counterparts of the principal, and the hosts of its stops. */
  readonly toMeet: readonly Person[];
  /** Whom the party meets in its live meetings there, by id; those who only greet apart. */
  readonly met: readonly string[];
}

export const countryBatches = (trip: Trip): readonly Batch<CountryVisited>[] => {
  const visited = stopsInOrder(trip).filter(({ role, country }) => role === 'visit' && country);
  return [...groupBy(visited, ({ country }) => country)].map(([country, stops]) => ({
    key: `country ${country}`,
    inputs: stops.flatMap((stop) => visitInputs(trip, stop)),
    make: () => [{ key: country, subject: countryOf(trip, country, stops) }],
  }));
};

const countryOf = (trip: Trip, country: string, stops: readonly Stop[]): CountryVisited => {
  const counterparts = Object.values(trip.people).filter(
    (person) => person.counterpart && person.side === 'host' && person.country === country,
  );
  const hosts = stops.flatMap(({ host }) => find(trip.people, host) ?? []);
  const toMeet = new Set([...hosts, ...counterparts].filter(({ side }) => side !== 'ours'));
  return {
    country,
    stops,
    toMeet: [...toMeet].sort((one, other) => byText(one.id, other.id)),
    met: [...new Set(stops.flatMap((stop) => metAt(visitTo(trip, stop), null)))].sort(),
  };
};

const metAt = ofEachMeeting(({ meeting, isOfParty, attending }) =>
  isOfParty && isLive(meeting.status)
    ? attending.flatMap(({ person, roles }) => {
        const isOnlyGreeter = roles.greeter && Object.keys(roles).length === 1;
        return person.side === 'ours' || isOnlyGreeter ? [] : [person.id];
      })
    : [],
);
