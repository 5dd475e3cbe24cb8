import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import type { Status } from '../../domain/records/choices';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { find } from '../../domain/trip';
import type { Batch } from './batch';
import { chainInputs, principalChain } from './principal-chain';

/** A movement of the principal between two known places, of a known length. */
export interface MovementOnWay {
  readonly movement: Movement;
  readonly from: Venue;
  readonly to: Venue;
  readonly minutes: number;
  /** Of the meeting that it leads to. */
  readonly status: Status;
}

export const movementBatches = (trip: Trip): readonly Batch<MovementOnWay>[] =>
  stopsInOrder(trip).map((stop) => ({
    key: `movement ${stop.id}`,
    inputs: [trip.venues, ...chainInputs(trip, stop)],
    make: () =>
      principalChain(trip, stop).movements.flatMap((movement) => {
        const from = find(trip.venues, movement.from);
        const to = find(trip.venues, movement.to);
        const { minutes } = movement.travel;
        if (!from || !to || minutes === null) return [];
        const status = statusOfMovement(trip, movement);
        return [{ key: movement.id, subject: { movement, from, to, minutes, status } }];
      }),
  }));

/** Of the meeting that it leads to; any other way is sure. */
export const statusOfMovement = (trip: Trip, { leadsTo }: Movement): Status =>
  ('meeting' in leadsTo ? find(trip.meetings, leadsTo.meeting)?.status : undefined) ?? 'confirmed';
