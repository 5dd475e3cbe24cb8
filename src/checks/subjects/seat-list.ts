import { byPrecedence } from '../../domain/derive/attendance';
import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import { type SeatedVehicle, seatedVehicles } from '../../domain/derive/seating';
import { destinationKey } from '../../domain/derive/travel';
import { keptBy } from '../../domain/kept-by';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import type { Subject } from '../finding';
import type { Batch } from './batch';
import { perStop } from './per-stop';
import { movementInputs, movementsOfStop } from './stop-movements';

/** Who sits where, on a movement or on the leg that leads to a stop. */
export interface SeatList {
  readonly stop: Stop;
  readonly of: Subject;
  readonly vehicles: readonly ListedVehicle[];
  /** Those of other movements that are on the way at the same time, and of which this one tells. */
  readonly beside: readonly ListedVehicle[];
}

export interface ListedVehicle extends SeatedVehicle {
  /** The record of its movement; null for the aircraft. */
  readonly move: string | null;
  /** How many more are in it without a name. */
  readonly others: number;
}

export const seatListBatches = (trip: Trip): readonly Batch<SeatList>[] =>
  stopsInOrder(trip).map((stop) => ({
    key: `seat-list ${stop.id}`,
    inputs: seatInputs(trip, stop),
    make: () =>
      [...aircraftTo(trip, stop), ...movementLists(stop, movementsWithSeats(trip, stop))].map(
        (subject) => ({ key: `${subject.of.kind} ${subject.of.id}`, subject }),
      ),
  }));

/** What the seats at a stop are looked up in. */
export const seatInputs = (trip: Trip, stop: Stop): readonly unknown[] => [
  ...movementInputs(trip, stop),
  ...seatedPeople(trip, stop),
];

/** Whoever has a seat in a vehicle of the trip, or in the aircraft to the stop. */
const seatedPeople = (trip: Trip, stop: Stop): readonly Person[] =>
  [...namesInVehicles(trip.moves), ...Object.keys(stop.inboundManifest)].flatMap(
    (id) => find(trip.people, id) ?? [],
  );

const namesInVehicles = keptBy((moves: Trip['moves']): ReadonlySet<string> => {
  const vehicles = Object.values(moves).flatMap((move) => Object.values(move.vehicles));
  return new Set(vehicles.flatMap(({ seats }) => Object.keys(seats)));
});

/** A movement of a stop, the principal's or another, and its vehicles; none where nobody has a seat. */
export interface MovementWithSeats {
  readonly movement: Movement;
  readonly vehicles: readonly ListedVehicle[];
}

export const movementsWithSeats = perStop(seatInputs, (trip, stop): readonly MovementWithSeats[] =>
  movementsOfStop(trip, stop).map((movement) => ({
    movement,
    vehicles: vehiclesOf(trip, movement),
  })),
);

const vehiclesOf = (trip: Trip, movement: Movement): readonly ListedVehicle[] => {
  const move = movement.move?.id ?? null;
  const vehicles = seatedVehicles(trip, movement);
  return vehicles.some(hasPeople)
    ? vehicles.map((vehicle) => ({ ...vehicle, move, others: 0 }))
    : [];
};

const hasPeople = ({ people }: SeatedVehicle): boolean => people.length > 0;

const movementLists = (
  stop: Stop,
  movements: readonly MovementWithSeats[],
): readonly SeatList[] => {
  const withSeats = movements.filter(({ vehicles }) => vehicles.length > 0);
  return withSeats.map(({ movement, vehicles }, index) => ({
    stop,
    of: { kind: 'movement', id: movement.id },
    vehicles,
    beside: withSeats
      .slice(index + 1)
      .filter((other) => isAtOnce(movement, other.movement))
      .flatMap((other) => other.vehicles),
  }));
};

const isAtOnce = (one: Movement, other: Movement): boolean => {
  if (destinationKey(one.leadsTo) === destinationKey(other.leadsTo)) return true;
  if (one.departs === null || one.arrives === null) return false;
  if (other.departs === null || other.arrives === null) return false;
  return one.departs < other.arrives && other.departs < one.arrives;
};

const aircraftTo = (trip: Trip, stop: Stop): readonly SeatList[] => {
  const people = Object.keys(stop.inboundManifest)
    .flatMap((id) => find(trip.people, id) ?? [])
    .toSorted(byPrecedence);
  const others = stop.inboundOthers ?? 0;
  if (people.length + others === 0) return [];
  const label = stop.inboundAircraft || 'The aircraft';
  const capacity = stop.inboundSeats;
  const aircraft = { id: stop.id, label, capacity, people, move: null, others };
  return [{ stop, of: { kind: 'leg', id: stop.id }, vehicles: [aircraft], beside: [] }];
};
