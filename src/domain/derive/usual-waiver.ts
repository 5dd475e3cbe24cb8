import type { Trip } from '../records/tables';
import { journeyOf } from '../trip';

/** Who waives on this trip unless another name is given: whoever did last, or who prepares it. */
export const usualWaiver = (trip: Trip): string => {
  const [last] = Object.values(trip.waivers)
    .filter(({ by }) => by !== '')
    .toSorted((one, other) => ((one.at ?? '') < (other.at ?? '') ? 1 : -1));
  return last?.by ?? journeyOf(trip).preparedBy;
};
