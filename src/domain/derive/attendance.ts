import type { Meeting } from '../records/meeting';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import { journeyOf } from '../trip';
import { byText } from './by-order';
import { isOnPrincipalTrack, tracksOf } from './tracks';

/** The people named in a meeting, whatever their roles. */
export const namedIn = (meeting: Meeting): readonly string[] => Object.keys(meeting.participants);

/** The principal attends what is on the principal's track, unless our side is listed without them. */
export const principalAttends = (trip: Trip, meeting: Meeting): boolean =>
  isAttendedBy(journeyOf(trip).principal, meeting);

/** As `principalAttends`, of a trip with this principal. */
export const isAttendedBy = (principal: string | null, meeting: Meeting): boolean => {
  if (principal !== null && principal in meeting.participants) return true;
  return meeting.ours === 'track' && isOnPrincipalTrack(meeting);
};

/** Who is named there attends, and of ours who travels on a track all of which attends. */
export const attends = (trip: Trip, meeting: Meeting, person: Person): boolean =>
  attendsFor(journeyOf(trip).principal, meeting, person);

/** As `attends`, of a trip with this principal. */
export const attendsFor = (principal: string | null, meeting: Meeting, person: Person): boolean => {
  if (Object.hasOwn(meeting.participants, person.id)) return true;
  if (person.id === principal) return isAttendedBy(principal, meeting);
  const travels = Object.keys(person.tracks);
  return (
    person.side === 'ours' &&
    meeting.ours === 'track' &&
    travels.some((track) => Object.hasOwn(tracksOf(meeting), track))
  );
};

/** In order of precedence; those without a place in it follow by name, and by id in the end. */
export const byPrecedence = (one: Person, other: Person): number =>
  byNumber(one.precedence ?? Infinity, other.precedence ?? Infinity) ||
  byText(one.family, other.family) ||
  byText(one.given, other.given) ||
  byText(one.id, other.id);

const byNumber = (one: number, other: number): number => (one === other ? 0 : one - other);
