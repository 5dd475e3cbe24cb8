import type { Meeting } from '../records/meeting';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import { journeyOf } from '../trip';
import { isOnPrincipalTrack } from './tracks';

/** The people named in a meeting, whatever their roles. */
export const namedIn = (meeting: Meeting): readonly string[] => Object.keys(meeting.participants);

/** The principal attends what is on the principal's track, unless our side is listed without them. */
export const principalAttends = (trip: Trip, meeting: Meeting): boolean => {
  const { principal } = journeyOf(trip);
  if (principal !== null && principal in meeting.participants) return true;
  return meeting.ours === 'track' && isOnPrincipalTrack(meeting);
};

/** In order of precedence; those without a place in it follow by name. */
export const byPrecedence = (one: Person, other: Person): number => {
  const difference = (one.precedence ?? Infinity) - (other.precedence ?? Infinity);
  if (one.precedence !== other.precedence && difference !== 0) return difference;
  return sortName(one) < sortName(other) ? -1 : 1;
};

const sortName = ({ family, given, id }: Person): string => `${family} ${given} ${id}`;
