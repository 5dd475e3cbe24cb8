import { asSet } from '../lists/as-set';
import { ofEach } from '../lists/of-each';
import { recordsIn } from '../lists/records-in';
import { lineageOf } from '../lists/touched';
import { type Track, tracks } from '../records/choices';
import type { Meeting } from '../records/meeting';
import type { Move } from '../records/move';
import type { Person } from '../records/person';
import type { Table, Trip } from '../records/tables';

/** A set of tracks, as meetings, movements and people name theirs. */
export type Tracks = Meeting['tracks'];

const PRINCIPAL: Tracks = { principal: true };

const isTrack = (name: string): name is Track => Object.hasOwn(tracks, name);

export const allTracks: readonly Track[] = Object.keys(tracks).filter(isTrack);

/** The tracks of a meeting or movement: what names none is the principal's, so that nothing escapes the checks. */
export const tracksOf = ({ tracks }: { readonly tracks: Tracks }): Tracks =>
  Object.keys(tracks).length === 0 ? PRINCIPAL : tracks;

export const isOnTrack = (entry: { readonly tracks: Tracks }, track: Track): boolean =>
  tracksOf(entry)[track] === true;

export const haveCommonTrack = (one: Tracks, other: Tracks): boolean =>
  Object.keys(one).some((track) => Object.hasOwn(other, track));

export const isOnPrincipalTrack = (meeting: Meeting): boolean => isOnTrack(meeting, 'principal');

/** The first of the tracks, in the order in which they are always named. */
export const leadTrack = (entry: { readonly tracks: Tracks }): Track =>
  allTracks.find((track) => isOnTrack(entry, track)) ?? 'principal';

/** The principal's, and whatever others the trip has: on a meeting, a movement or a person. */
export const tracksInUse = ({ meetings, moves, people }: Trip): readonly Track[] => {
  const named = [onMeetings(meetings), onMoves(moves), ofPeople(people)];
  return allTracks.filter(
    (track) => track === 'principal' || named.some((tracks) => tracks.has(track)),
  );
};

interface OnTracks {
  readonly id: string;
  readonly tracks: Tracks;
}

/** The tracks that the records of a table name: only those are looked at that an edit touched. */
const tracksNamed = <One extends OnTracks>(): ((table: Table<One>) => ReadonlySet<string>) => {
  const listed = recordsIn<One>();
  const namedBy = ofEach(({ tracks }: One) => Object.keys(tracks));
  return (table) => asSet(namedBy(lineageOf(table), listed(table), null));
};

const onMeetings = tracksNamed<Meeting>();
const onMoves = tracksNamed<Move>();
const ofPeople = tracksNamed<Person>();
