import { cityText } from '../../domain/describe/travel-text';
import type { Facts } from '../../domain/facts/facts';
import { nauticalMilesBetween } from '../../domain/facts/great-circle';
import type { Coordinates, Venue } from '../../domain/records/venue';
import type { Subject } from '../finding';
import type { LegOfTrip, Sector } from './leg';

/**
 * Nautical miles between the airfields of a flight; null where one of them is not known, and for
 * what is no flight.
 */
export const milesOf = (
  { to, departureAirfield, arrivalAirfield }: Sector,
  facts: Facts,
): number | null => {
  const from = placeOf(departureAirfield, facts);
  const until = placeOf(arrivalAirfield, facts);
  if (!from || !until || to.inboundMode !== 'aircraft') return null;
  return nauticalMilesBetween(from, until);
};

/** Nautical miles between the first of each whose place is known; null where none is. */
export const milesFromTo = (
  from: readonly Venue[],
  to: readonly Venue[],
  facts: Facts,
): number | null => {
  const [one] = from.flatMap((venue) => placeOf(venue, facts) ?? []);
  const [other] = to.flatMap((venue) => placeOf(venue, facts) ?? []);
  return one && other ? nauticalMilesBetween(one, other) : null;
};

const placeOf = (airfield: Venue | null, { airfields }: Facts): Coordinates | null =>
  airfield && (airfields[airfield.code]?.coordinates ?? airfield.coordinates);

export const legAbout = ({ to }: LegOfTrip): readonly Subject[] => [{ kind: 'leg', id: to.id }];

/** 'Washington to Beijing' */
export const legText = ({ from, to }: LegOfTrip): string => `${cityText(from)} to ${cityText(to)}`;

/** '6,013 nm' */
export const milesText = (miles: number): string =>
  `${Math.round(miles).toLocaleString('en-GB')} nm`;
