import { generateNKeysBetween } from 'fractional-indexing';
import { keysInOrder } from '../derive/by-order';
import type { Movement } from '../derive/movements';
import type { Vehicle } from '../records/move';
import type { Edit } from './edit';
import { orderAfter } from './order-after';
import { setMovement } from './set-movement';

type Vehicles = Readonly<Record<string, Vehicle>>;

/** A movement, and the id of the record that it becomes with its first vehicle. */
export interface Seated {
  readonly movement: Movement;
  readonly newId: string;
}

export const addVehicle = (of: Seated, id: string, label: string): Edit => {
  const vehicles = vehiclesOf(of);
  const order = orderAfter(Object.values(vehicles));
  const added: Vehicle = { order, label, capacity: null, seats: {} };
  return changeVehicles(of, 'add a vehicle', { ...vehicles, [id]: added });
};

export const removeVehicle = (of: Seated, id: string): Edit => {
  const { [id]: _, ...others } = vehiclesOf(of);
  return changeVehicles(of, 'remove a vehicle', others);
};

export const setVehicle = (
  of: Seated,
  id: string,
  values: Partial<Pick<Vehicle, 'label' | 'capacity'>>,
): Edit => {
  const vehicles = vehiclesOf(of);
  const vehicle = vehicles[id];
  return changeVehicles(
    of,
    'change a vehicle',
    vehicle ? { ...vehicles, [id]: { ...vehicle, ...values } } : vehicles,
  );
};

/** Moves a vehicle one place ahead in the motorcade. */
export const moveVehicleAhead = (of: Seated, id: string): Edit => {
  const vehicles = vehiclesOf(of);
  const orders = ordersWith(aheadOf(keysInOrder(vehicles), id));
  const moved = Object.entries(vehicles).map(
    ([key, vehicle]) => [key, { ...vehicle, order: orders.get(key) ?? vehicle.order }] as const,
  );
  return changeVehicles(of, 'order the vehicles', Object.fromEntries(moved));
};

/** Puts a person in the last seat of a vehicle, out of any other. */
export const seatPerson = (of: Seated, id: string, person: string): Edit => {
  const vehicles = without(vehiclesOf(of), person);
  const vehicle = vehicles[id];
  if (!vehicle) return changeVehicles(of, 'seat a person', vehicles);
  const order = orderAfter(Object.values(vehicle.seats).map((key) => ({ order: key })));
  const seats = { ...vehicle.seats, [person]: order };
  return changeVehicles(of, 'seat a person', { ...vehicles, [id]: { ...vehicle, seats } });
};

export const unseatPerson = (of: Seated, person: string): Edit =>
  changeVehicles(of, 'free a seat', without(vehiclesOf(of), person));

const vehiclesOf = ({ movement }: Seated): Vehicles => movement.move?.vehicles ?? {};

const changeVehicles = ({ movement, newId }: Seated, label: string, vehicles: Vehicles): Edit => ({
  ...setMovement(movement, newId, { vehicles }),
  label,
});

const without = (vehicles: Vehicles, person: string): Vehicles =>
  Object.fromEntries(
    Object.entries(vehicles).map(([id, vehicle]) => {
      const { [person]: seat, ...seats } = vehicle.seats;
      return [id, seat === undefined ? vehicle : { ...vehicle, seats }];
    }),
  );

const aheadOf = (ids: readonly string[], id: string): readonly string[] => {
  const place = Math.max(0, ids.indexOf(id) - 1);
  return ids.filter((other) => other !== id).toSpliced(place, 0, id);
};

const ordersWith = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const orders = generateNKeysBetween(null, null, ids.length);
  return new Map(ids.map((id, index) => [id, orders[index] ?? '']));
};
