import type { Track } from '../records/choices';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import type { Instant } from '../time/instant';
import { byPrecedence } from './attendance';
import { partyOfPerson, partyOfTrack } from './party';
import { tracksInUse } from './tracks';
import { type Whereabouts, whereaboutsOf } from './who-is-where';

export interface RollCall {
  readonly tracks: readonly { readonly track: Track; readonly where: Whereabouts }[];
  /** All of ours, and those of the hosts who are in a meeting then; by precedence, the unknown last. */
  readonly people: readonly { readonly person: Person; readonly where: Whereabouts }[];
}

/** Where each track and each person is at an instant. */
export const rollCallAt = (trip: Trip, at: Instant): RollCall => ({
  tracks: tracksInUse(trip).map((track) => ({
    track,
    where: whereaboutsOf(trip, partyOfTrack(trip, track), at),
  })),
  people: Object.values(trip.people)
    .toSorted(byPrecedence)
    .map((person) => ({ person, where: whereaboutsOf(trip, partyOfPerson(trip, person), at) }))
    .toSorted((one, other) => Number(isLost(one.where)) - Number(isLost(other.where)))
    .filter(({ person, where }) => person.side === 'ours' || where.doing.kind === 'meetings'),
});

const isLost = ({ doing }: Whereabouts): boolean => doing.kind === 'unknown';
