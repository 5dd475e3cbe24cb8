import { absenceFrom } from '../../domain/derive/absence';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';

/** Whether somebody can be asked at a stop: not who is elsewhere then, nor a post’s own there. */
export const isAtHand = (trip: Trip, stop: Stop, person: Person): boolean => {
  if (absenceFrom(trip, person, stop)) return false;
  if (Object.keys(person.tracks).length > 0) return true;
  const stops = Object.values(trip.meetings)
    .filter(({ participants }) => participants[person.id])
    .map(({ slot }) => slot.stop);
  return stops.length === 0 || stops.includes(stop.id);
};
