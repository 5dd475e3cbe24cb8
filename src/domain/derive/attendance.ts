import type { Meeting } from '../records/meeting';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import { journeyOf } from '../trip';

/** Shares a track with the meeting, and the meeting takes everybody of its tracks. */
const comesWithTrack = (person: Person, meeting: Meeting): boolean =>
  meeting.ours === 'track' && Object.keys(person.tracks).some((track) => track in meeting.tracks);

/** The people named in a meeting, whatever their roles. */
export const namedIn = (meeting: Meeting): readonly string[] => Object.keys(meeting.participants);

/** The principal attends what is on the principal's track, unless our side is listed without them. */
export const principalAttends = (trip: Trip, meeting: Meeting): boolean => {
  const { principal } = journeyOf(trip);
  if (principal !== null && principal in meeting.participants) return true;
  return meeting.ours === 'track' && meeting.tracks.principal === true;
};

/** Everybody of ours who attends: those named, and those who come with the track. */
export const oursAt = (trip: Trip, meeting: Meeting): readonly Person[] => {
  const { principal } = journeyOf(trip);
  return Object.values(trip.people).filter((person) => {
    if (person.side !== 'ours') return false;
    if (person.id in meeting.participants || comesWithTrack(person, meeting)) return true;
    return person.id === principal && principalAttends(trip, meeting);
  });
};

/** The people of the host (and others) who are named. */
export const theirsAt = (trip: Trip, meeting: Meeting): readonly Person[] =>
  namedIn(meeting).flatMap((id) => {
    const person = trip.people[id];
    return person && person.side !== 'ours' ? [person] : [];
  });

/** In order of precedence; those without a place in it follow by name. */
export const byPrecedence = (one: Person, other: Person): number => {
  const difference = (one.precedence ?? Infinity) - (other.precedence ?? Infinity);
  if (one.precedence !== other.precedence && difference !== 0) return difference;
  return `${one.family} ${one.given}` < `${other.family} ${other.given}` ? -1 : 1;
};
