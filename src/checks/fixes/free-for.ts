import { byPrecedence } from '../../domain/derive/attendance';
import type { ParticipantRole } from '../../domain/records/choices';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import { entriesOf } from '../subjects/entries';
import { occupiedUntil, type Scheduled } from '../subjects/scheduled';
import { isAtHand } from './at-hand';

/** Those who do this on the trip and are in nothing else at the time; those of the stop first. */
export const freeFor = (trip: Trip, role: ParticipantRole, entry: Scheduled): readonly Person[] => {
  const taken = takenDuring(trip, entry);
  const here = rolesAt(trip, role, (stop) => stop === entry.stop);
  const anywhere = rolesAt(trip, role, () => true);
  const isOfTrade = (person: Person): boolean =>
    anywhere.has(person.id) || person.function.toLowerCase().startsWith(role);
  const stop = find(trip.stops, entry.stop);
  if (!stop) return [];
  return Object.values(trip.people)
    .filter((person) => isOfTrade(person) && !taken.has(person.id) && isAtHand(trip, stop, person))
    .toSorted(
      (one, other) =>
        Number(here.has(other.id)) - Number(here.has(one.id)) || byPrecedence(one, other),
    );
};

const rolesAt = (
  trip: Trip,
  role: ParticipantRole,
  isThere: (stop: string) => boolean,
): ReadonlySet<string> =>
  new Set(
    Object.values(trip.meetings)
      .filter(({ slot }) => isThere(slot.stop))
      .flatMap(({ participants }) =>
        Object.keys(participants).filter((id) => participants[id]?.[role]),
      ),
  );

const takenDuring = (trip: Trip, entry: Scheduled): ReadonlySet<string> => {
  const others = entriesOf(trip);
  return new Set(
    others
      .filter((other) => other.start < occupiedUntil(entry) && occupiedUntil(other) > entry.start)
      .flatMap(({ meeting }) => Object.keys(meeting.participants)),
  );
};

/** Whether one speaks all that the other speaks: so that either can interpret there. */
export const speaksAllOf = (person: Person, other: Person): boolean =>
  Object.keys(other.languages).every((language) => person.languages[language] === true);
