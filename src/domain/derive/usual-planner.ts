import type { Trip } from '../records/tables';
import { journeyOf } from '../trip';
import { byText } from './by-order';

/** Who works on this trip, as far as it says: whoever waived or noted something last, or who prepares it. */
export const usualPlanner = (trip: Trip): string => {
  const signed = [
    ...Object.values(trip.waivers).map(({ by, at }) => ({ by, at: at ?? '' })),
    ...Object.values(trip.log).map(({ notedBy, at }) => ({ by: notedBy, at: at ?? '' })),
  ];
  const [last] = signed
    .filter(({ by }) => by !== '')
    .toSorted((one, other) => byText(other.at, one.at));
  return last?.by ?? journeyOf(trip).preparedBy;
};
