import { stopsInOrder } from '../../domain/derive/route';
import { travelBetween } from '../../domain/derive/travel';
import { groupBy } from '../../domain/group-by';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { minutesBetween } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { byStart, occupiedUntil, type Scheduled, scheduled } from './scheduled';
import { meetingsOfStop } from './stop-meetings';

/** A site officer who cannot be at two places of theirs in time. */
export interface SiteOfficer {
  readonly stop: Stop;
  readonly person: Person;
  /** At least one. */
  readonly ways: readonly SiteWay[];
}

/** From a meeting at one of their places to one at another. */
export interface SiteWay {
  readonly before: Scheduled;
  readonly after: Scheduled;
  readonly from: Venue;
  readonly to: Venue;
  /** Null while nobody knows how long the way takes: then the meetings overlap. */
  readonly minutes: number | null;
}

export const siteOfficerBatches = (trip: Trip): readonly Batch<SiteOfficer>[] =>
  stopsInOrder(trip).map((stop) => {
    const meetings = meetingsOfStop(trip, stop);
    return {
      key: `site officers ${stop.id}`,
      inputs: [stop, trip.venues, trip.people, trip.drives, meetings],
      make: () => officersAt(trip, stop, meetings),
    };
  });

const officersAt = (
  trip: Trip,
  stop: Stop,
  meetings: readonly Meeting[],
): readonly Keyed<SiteOfficer>[] => {
  const entries = meetings
    .flatMap((meeting) => scheduled(meeting, stop) ?? [])
    .sort(byStart)
    .flatMap((entry) => {
      const venue = find(trip.venues, entry.meeting.venue);
      const person = find(trip.people, venue?.siteOfficer ?? null);
      return venue && person ? [{ entry, venue, person }] : [];
    });
  return [...groupBy(entries, ({ person }) => person)].flatMap(([person, own]) => {
    const ways = own.flatMap((after, index) => wayTo(trip, own.slice(0, index), after) ?? []);
    return ways.length === 0 ? [] : [{ key: person.id, subject: { stop, person, ways } }];
  });
};

interface AtSite {
  readonly entry: Scheduled;
  readonly venue: Venue;
}

/** From the last before it at another place, if that is too close. */
const wayTo = (trip: Trip, earlier: readonly AtSite[], after: AtSite): SiteWay | null => {
  const before = earlier.findLast(({ venue }) => venue !== after.venue);
  if (!before) return null;
  const { minutes } = travelBetween(trip, before.venue.id, after.venue.id, undefined);
  const gap = minutesBetween(occupiedUntil(before.entry), after.entry.start);
  if (gap >= (minutes ?? 0)) return null;
  return {
    before: before.entry,
    after: after.entry,
    from: before.venue,
    to: after.venue,
    minutes,
  };
};
