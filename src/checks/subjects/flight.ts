import { type Leg, legsOf } from '../../domain/derive/route';
import type { Trip } from '../../domain/records/tables';
import type { Batch } from './batch';

/** A leg by aircraft, and those by aircraft before it, in their order. */
export interface Flight {
  readonly leg: Leg;
  readonly earlier: readonly Leg[];
}

export const flightBatches = (trip: Trip): readonly Batch<Flight>[] => [
  {
    key: 'flights',
    inputs: [trip.stops],
    make: () => {
      const legs = legsOf(trip).filter(({ to }) => to.inboundMode === 'aircraft');
      return legs.map((leg, index) => ({
        key: leg.to.id,
        subject: { leg, earlier: legs.slice(0, index) },
      }));
    },
  },
];
