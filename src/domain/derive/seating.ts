import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import { find, journeyOf } from '../trip';
import { attends, byPrecedence } from './attendance';
import { keysInOrder } from './by-order';
import type { Movement } from './movements';
import { isOnTrack, type Tracks, tracksOf } from './tracks';

export interface SeatedVehicle {
  readonly id: string;
  readonly label: string;
  /** How many it seats; null while it is not known. */
  readonly capacity: number | null;
  /** In the order of their seats. */
  readonly people: readonly Person[];
}

export interface Seating {
  readonly vehicles: readonly SeatedVehicle[];
  /** Those who go, but sit nowhere yet; in order of precedence. */
  readonly withoutSeat: readonly Person[];
}

/** Who sits where on a movement. */
export const seatingOf = (trip: Trip, movement: Movement): Seating => {
  const vehicles = seatedVehicles(trip, movement);
  const seated = new Set(vehicles.flatMap(({ people }) => people.map(({ id }) => id)));
  const withoutSeat = goingOn(trip, movement).filter(({ id }) => !seated.has(id));
  return { vehicles, withoutSeat };
};

/** The vehicles of a movement, as far as a planner has told them. */
export const seatedVehicles = (trip: Trip, { move }: Movement): readonly SeatedVehicle[] => {
  const told = move?.vehicles ?? {};
  return keysInOrder(told).flatMap((id) => {
    const vehicle = told[id];
    if (!vehicle) return [];
    const ids = Object.keys(vehicle.seats);
    const inOrder = keysInOrder(
      Object.fromEntries(ids.map((person) => [person, { order: vehicle.seats[person] ?? '' }])),
    );
    const people = inOrder.flatMap((person) => find(trip.people, person) ?? []);
    return [{ id, label: vehicle.label, capacity: vehicle.capacity, people }];
  });
};

/** Of our people: who travels on its tracks, and who is named where the principal's leads to. */
const goingOn = (trip: Trip, { leadsTo, track, move }: Movement): readonly Person[] => {
  const tracks: Tracks = move ? tracksOf(move) : { [track]: true };
  const { principal } = journeyOf(trip);
  const meeting = 'meeting' in leadsTo ? find(trip.meetings, leadsTo.meeting) : undefined;
  const isListed = meeting?.ours === 'listed' && isOnTrack(meeting, track);
  const goes = (person: Person): boolean => {
    const own: Tracks = person.id === principal ? { principal: true } : person.tracks;
    const travels = Object.keys(own).some((name) => name in tracks);
    if (meeting === undefined) return travels;
    if (tracks.principal === true && person.id in meeting.participants) return true;
    return travels && (!isListed || attends(trip, meeting, person));
  };
  return Object.values(trip.people)
    .filter((person) => person.side === 'ours' && goes(person))
    .toSorted(byPrecedence);
};
