import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import type { Status } from '../../domain/records/choices';
import { driveId } from '../../domain/records/drive';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { find } from '../../domain/trip';
import type { Batch } from './batch';
import { statusOfMovement } from './movement';
import { chainInputs, principalChains } from './principal-chain';

/** The ways at a stop of which nobody knows how long they take. */
export interface MissingTravel {
  readonly stop: Stop;
  readonly ways: readonly Way[];
}

/** Two venues, and the movements that need the way between them. */
export interface Way {
  readonly drive: string;
  readonly from: Venue;
  readonly to: Venue;
  readonly movements: readonly string[];
  /** Of the meetings that the movements lead to. */
  readonly statuses: readonly Status[];
}

export const missingTravelBatches = (trip: Trip): readonly Batch<MissingTravel>[] =>
  stopsInOrder(trip).map((stop) => ({
    key: `missing travel ${stop.id}`,
    inputs: [trip.venues, ...chainInputs(trip, stop)],
    make: () => {
      const ways = waysWithoutMinutes(trip, movementsOf(trip, stop));
      return ways.length === 0 ? [] : [{ key: stop.id, subject: { stop, ways } }];
    },
  }));

/** Whatever is chosen of what is open. */
const movementsOf = (trip: Trip, stop: Stop): readonly Movement[] => {
  const movements = principalChains(trip, stop).flatMap((chain) => chain.movements);
  return [...new Map(movements.map((each) => [`${each.from} ${each.id}`, each])).values()];
};

const waysWithoutMinutes = (trip: Trip, movements: readonly Movement[]): readonly Way[] => {
  const ways = new Map<string, Way>();
  for (const movement of movements) {
    const from = find(trip.venues, movement.from);
    const to = find(trip.venues, movement.to);
    if (movement.travel.minutes !== null || !from || !to) continue;
    const drive = driveId(from.id, to.id);
    const way = ways.get(drive) ?? { drive, from, to, movements: [], statuses: [] };
    ways.set(drive, {
      ...way,
      movements: [...way.movements, movement.id],
      statuses: [...way.statuses, statusOfMovement(trip, movement)],
    });
  }
  return [...ways.values()];
};
