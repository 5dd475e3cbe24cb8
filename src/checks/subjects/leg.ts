import { type Leg, legsOf } from '../../domain/derive/route';
import type { Trip } from '../../domain/records/tables';
import type { Batch } from './batch';

export const legBatches = (trip: Trip): readonly Batch<Leg>[] => [
  {
    key: 'legs',
    inputs: [trip.stops],
    make: () => legsOf(trip).map((leg) => ({ key: leg.to.id, subject: leg })),
  },
];
