import type { Limit } from './limit';
import type { Setting } from './setting';
import type { Apart } from './subjects/apart';
import type { LegOfTrip } from './subjects/leg';
import { milesFromTo, milesOf } from './subjects/leg-facts';

export const cruisingSpeed: Limit = {
  id: 'cruising-speed',
  label: 'Cruising speed',
  unit: 'kt',
  usual: 450,
  least: 100,
  most: 1200,
};

/** Added to the time at cruising speed, for the climb and the approach. */
export const CLIMB_AND_APPROACH_MINUTES = 30;
/** Below so many miles it is the same airfield, or one beside it. */
const LEAST_MILES = 10;

export interface ExpectedFlight {
  readonly miles: number;
  /** Minutes, in full steps of five. */
  readonly expected: number;
}

/** How long a leg takes by its distance; null where the distance says nothing. */
export const expectedFlight = (
  leg: LegOfTrip,
  { facts, limitOf }: Pick<Setting, 'facts' | 'limitOf'>,
): ExpectedFlight | null => {
  const miles = milesOf(leg, facts);
  if (miles === null || miles < LEAST_MILES) return null;
  return { miles, expected: flightMinutes(miles, limitOf) };
};

/** By the way through the air, or by the party's own leg, whatever is less; null while nobody knows. */
export const leastMinutes = (
  { legMinutes, from, to }: Apart,
  { facts, limitOf }: Pick<Setting, 'facts' | 'limitOf'>,
): number | null => {
  const miles = milesFromTo(from, to, facts);
  const isFar = miles !== null && miles >= LEAST_MILES;
  const known = [legMinutes ?? [], isFar ? flightMinutes(miles, limitOf) : []].flat();
  return known.length === 0 ? null : Math.min(...known);
};

const flightMinutes = (miles: number, limitOf: Setting['limitOf']): number => {
  const atCruise = minutesAt(miles, limitOf(cruisingSpeed));
  return Math.round((atCruise + CLIMB_AND_APPROACH_MINUTES) / 5) * 5;
};

export const minutesAt = (miles: number, knots: number): number => (miles / knots) * 60;
