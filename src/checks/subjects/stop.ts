import { stopsInOrder } from '../../domain/derive/route';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { find } from '../../domain/trip';
import type { Batch } from './batch';

/** A stop between the one that leads to it and the next. */
export interface StopOnRoute {
  readonly stop: Stop;
  readonly previous: Stop | null;
  readonly arrivalAirfield: Venue | null;
  readonly departureAirfield: Venue | null;
}

export const stopBatches = (trip: Trip): readonly Batch<StopOnRoute>[] => {
  const stops = stopsInOrder(trip);
  return [
    {
      key: 'stops',
      inputs: [trip.stops, trip.venues],
      make: () =>
        stops.map((stop, index) => ({
          key: stop.id,
          subject: {
            stop,
            previous: stops[index - 1] ?? null,
            arrivalAirfield: find(trip.venues, stop.wheelsDownAirfield) ?? null,
            departureAirfield: find(trip.venues, stop.wheelsUpAirfield) ?? null,
          },
        })),
    },
  ];
};
