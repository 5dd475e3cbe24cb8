import { checkInSteps, checkTrip } from './engine';
import { fixesFor, tryFixes } from './fixes';

/** All rules and fixes, as the app fetches them in one piece after the first picture. */
export const allChecks = { checkInSteps, checkTrip, fixesFor, tryFixes } as const;

export type Checks = typeof allChecks;
