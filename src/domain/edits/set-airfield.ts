import type { Airfield } from '../facts/airfield';
import { newVenue } from '../records/new-record';
import type { Trip } from '../records/tables';
import type { Venue } from '../records/venue';
import type { Edit } from './edit';
import { addRecord, setField, together } from './record-edits';

/**
 * Gives a venue the code and the place of an airfield; and its name, unless the planner has named it
 * otherwise than the airfield that it was `before`.
 */
export const setAirfield = (
  trip: Trip,
  venue: Venue,
  airfield: Airfield,
  before: Airfield | null,
): Edit => {
  const isNamedByHand = venue.name !== '' && venue.name !== before?.name;
  const { code, name, coordinates } = valuesOf(airfield);
  return together(`set ${name} as airfield`, [
    setField(trip, 'venues', venue.id, 'code', code),
    setField(trip, 'venues', venue.id, 'coordinates', coordinates),
    ...(isNamedByHand ? [] : [setField(trip, 'venues', venue.id, 'name', name)]),
  ]);
};

type End = 'wheelsDownAirfield' | 'wheelsUpAirfield';

/** Lands at, or leaves from, an airfield: the venue of the trip that it is, or a new one of this id. */
export const setAirfieldOfStop = (
  trip: Trip,
  stop: string,
  end: End,
  airfield: Airfield,
  newId: string,
): Edit => {
  const known = venueOf(trip, airfield);
  if (known) return setField(trip, 'stops', stop, end, known.id);
  const venue = newVenue(newId, { stop, kind: 'airfield', ...valuesOf(airfield) });
  return together(`add ${airfield.name}`, [
    addRecord('venues', venue, 'a venue'),
    setField(trip, 'stops', stop, end, newId),
  ]);
};

/** The venue that has the airfield's code, else its name and no code. */
export const venueOf = (trip: Trip, airfield: Airfield): Venue | undefined => {
  const { ident, iata, name } = airfield;
  const venues = Object.values(trip.venues);
  const isCoded = ({ code }: Venue): boolean => code === ident || (code !== '' && code === iata);
  return venues.find(isCoded) ?? venues.find((venue) => venue.code === '' && venue.name === name);
};

const valuesOf = ({ ident, name, coordinates }: Airfield) => ({ code: ident, name, coordinates });
