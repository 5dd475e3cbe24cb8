import type { Programme } from '../derive/programme';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { find, journeyOf } from '../trip';

/**
 * The values of a new meeting that is typed while a programme is shown, so that it is part of it: on
 * the track, or with the person in it. What was typed of its tracks stands.
 */
export const inProgramme = (
  trip: Trip,
  programme: Programme,
  values: Partial<Meeting>,
): Partial<Meeting> => {
  if (programme.kind === 'track') return { tracks: { [programme.track]: true }, ...values };
  const person = find(trip.people, idOf(programme));
  if (!person || person.id === journeyOf(trip).principal) return values;
  const isOurs = person.side === 'ours';
  const isOnTracks = isOurs && Object.keys(person.tracks).length > 0;
  return {
    ...(isOnTracks ? { tracks: person.tracks } : {}),
    ...values,
    participants: {
      [person.id]: isOurs ? { participant: true } : { host: true },
      ...values.participants,
    },
  };
};

const idOf = (programme: Programme): string | null =>
  programme.kind === 'person' ? programme.person : null;
