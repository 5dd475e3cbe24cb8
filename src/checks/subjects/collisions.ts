import { isOnTrack } from '../../domain/derive/tracks';
import type { Track } from '../../domain/records/choices';
import type { Venue } from '../../domain/records/venue';
import { minutesBetween } from '../../domain/time/instant';
import type { VisitDay } from './day';
import { ofEachOfDay } from './of-each-of-day';
import { type Scheduled, scheduled } from './scheduled';

/** Two parties that come to one building too close to each other. */
export interface Collision {
  readonly first: Scheduled;
  readonly second: Scheduled;
  readonly venue: Venue;
  /** Between the two starts. */
  readonly minutes: number;
}

/** Those who are received at the door. */
const parties = ['principal', 'deputy', 'spouse'] as const satisfies readonly Track[];

export const collisionsOn = (day: VisitDay, apartMinutes: number): readonly Collision[] => {
  const byVenue = new Map<string, Arrival>();
  return arrivalsOn(day).flatMap((second): readonly Collision[] => {
    const first = byVenue.get(second.venue.id);
    byVenue.set(second.venue.id, second);
    if (!first || first.track === second.track || first.entry === second.entry) return [];
    const minutes = minutesBetween(first.entry.start, second.entry.start);
    if (minutes >= apartMinutes) return [];
    return [{ first: first.entry, second: second.entry, venue: second.venue, minutes }];
  });
};

interface Arrival {
  readonly track: Track;
  readonly entry: Scheduled;
  readonly venue: Venue;
}

/** By time: when a party comes to a place where it was not before. Who travels together arrives once. */
const arrivalsOn = (day: VisitDay): readonly Arrival[] => {
  const at = new Map<Track, string>();
  return comingOn(day).flatMap(({ entry, venue, tracks }) => {
    const [first] = tracks.filter((track) => at.get(track) !== venue.id);
    for (const track of tracks) at.set(track, venue.id);
    return first && venue.kind === 'site' ? [{ track: first, entry, venue }] : [];
  });
};

/** Where any of the parties goes. */
const comingOn = ofEachOfDay(({ meeting, stop, venue }) => {
  const tracks = parties.filter((track) => isOnTrack(meeting, track));
  const entry = scheduled(meeting, stop);
  if (!entry || !venue || meeting.aboard !== null || tracks.length === 0) return [];
  return [{ entry, venue, tracks }];
});
