import { checkTrip } from './engine';
import { fixesFor } from './fixes';

/** All rules and fixes, as the app fetches them in one piece after the first picture. */
export const allChecks = { checkTrip, fixesFor } as const;

export type Checks = typeof allChecks;
