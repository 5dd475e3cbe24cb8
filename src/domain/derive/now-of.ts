import type { Trip } from '../records/tables';
import type { Instant } from '../time/instant';
import { journeyOf } from '../trip';

/** Now, or the instant as at which the trip is looked at. */
export const nowOf = (trip: Trip, now: Instant): Instant => {
  const { asIf } = journeyOf(trip);
  return asIf === null ? now : Date.parse(asIf);
};
