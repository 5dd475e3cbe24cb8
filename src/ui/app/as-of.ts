import type { Instant } from '../../domain/time/instant';
import type { OpenTrip } from '../../store/state';

/** A paper is as of the last edit, not as of the moment in which it is printed. */
export const asOfInstant = ({ summary }: OpenTrip): Instant => Date.parse(summary.changedAt);
