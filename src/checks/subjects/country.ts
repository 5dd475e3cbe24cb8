import { byText } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { isLive } from '../../domain/derive/status';
import { groupBy } from '../../domain/group-by';
import { ofEach } from '../../domain/lists/of-each';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import type { Batch } from './batch';
import { type MeetingAtStop, meetingsAtStop } from './meeting';
import { peopleWhere } from './people-where';

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
  return [...groupBy(visited, ({ country }) => country)].map(([country, stops]) => {
    const met = stops.map((stop) => metAt(stop, meetingsAtStop(trip, stop), null));
    const hosts = stops.map(({ host }) => find(trip.people, host));
    const ofCountry = counterparts(trip).filter((person) => person.country === country);
    return {
      key: `country ${country}`,
      inputs: [...stops, ...met, ...hosts, ...ofCountry],
      make: () => {
        const toMeet = [...hosts, ...ofCountry].filter((person) => person !== undefined);
        const subject = { country, stops, toMeet: foreigners(toMeet), met: distinct(met.flat()) };
        return [{ key: country, subject }];
      },
    };
  });
};

const counterparts = peopleWhere(({ counterpart, side }) => counterpart && side === 'host');

const foreigners = (people: readonly Person[]): readonly Person[] =>
  [...new Set(people)]
    .filter(({ side }) => side !== 'ours')
    .sort((one, other) => byText(one.id, other.id));

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

const metAt = ofEach(({ meeting, isOfParty, attending }: MeetingAtStop) =>
  isOfParty && isLive(meeting.status)
    ? attending.flatMap(({ person, roles }) => {
        const isOnlyGreeter = roles.greeter && Object.keys(roles).length === 1;
        return person.side === 'ours' || isOnlyGreeter ? [] : [person.id];
      })
    : [],
);
