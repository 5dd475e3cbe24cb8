import { type Track, tracks } from '../records/choices';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';

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
  const used = new Set<string>(['principal']);
  for (const table of [meetings, moves, people])
    for (const id in table) for (const track in table[id]?.tracks) used.add(track);
  return allTracks.filter((track) => used.has(track));
};
