import type { Person } from '../records/person';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { journeyOf } from '../trip';
import { byPrecedence } from './attendance';
import { stopsInOrder } from './route';

/**
 * Who of ours travels on the leg to a stop: those on a track, from where they join the trip to where
 * they leave it. In order of precedence.
 */
export const travellersTo = (trip: Trip, { id }: Stop): readonly Person[] => {
  const ids = stopsInOrder(trip).map((stop) => stop.id);
  const here = ids.indexOf(id);
  const { principal } = journeyOf(trip);
  const isAboard = ({ joins, leaves }: Person): boolean =>
    (joins === null || ids.indexOf(joins) < here) &&
    (leaves === null || ids.indexOf(leaves) >= here);
  // The advance is there already.
  const travels = ({ id: person, side, tracks }: Person): boolean =>
    person === principal ||
    (side === 'ours' && Object.keys(tracks).some((track) => track !== 'advance'));
  return Object.values(trip.people)
    .filter((person) => travels(person) && isAboard(person))
    .toSorted(byPrecedence);
};
