import { type Leg, legsOf } from '../../domain/derive/route';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { find, journeyOf } from '../../domain/trip';
import type { Batch } from './batch';

/** A leg with its two ends, and what is being done for it. */
export interface LegOfTrip extends Leg {
  readonly departureAirfield: Venue | null;
  readonly arrivalAirfield: Venue | null;
  readonly homeCountry: string;
  readonly tasks: Trip['tasks'];
}

export const legBatches = (trip: Trip): readonly Batch<LegOfTrip>[] => {
  const { homeCountry } = journeyOf(trip);
  const { stops, venues, tasks } = trip;
  return [
    {
      key: 'legs',
      inputs: [stops, venues, tasks, homeCountry],
      make: () =>
        legsOf(trip).map((leg) => ({
          key: leg.to.id,
          subject: {
            ...leg,
            departureAirfield: find(venues, leg.from.wheelsUpAirfield) ?? null,
            arrivalAirfield: find(venues, leg.to.wheelsDownAirfield) ?? null,
            homeCountry,
            tasks,
          },
        })),
    },
  ];
};
