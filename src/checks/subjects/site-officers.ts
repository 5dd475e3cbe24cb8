import { stopsInOrder } from '../../domain/derive/route';
import { travelBetween } from '../../domain/derive/travel';
import { groupedBy } from '../../domain/lists/grouped-by';
import { ofEach } from '../../domain/lists/of-each';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { minutesBetween } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { entriesAt } from './entries';
import { byStart, occupiedUntil, type Scheduled } from './scheduled';

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
    const atSites = byOfficer(stop, atSitesIn(stop, entriesAt(trip, stop), trip.venues));
    return {
      key: `site officers ${stop.id}`,
      inputs: [
        stop,
        trip.drives,
        atSites,
        ...[...atSites.keys()].map((id) => find(trip.people, id)),
      ],
      make: () => [...atSites].flatMap(([officer, own]) => officerAt(trip, stop, officer, own)),
    };
  });

interface AtSite {
  readonly entry: Scheduled;
  readonly venue: Venue;
  readonly officer: string;
}

const atSitesIn = ofEach((entry: Scheduled, venues: Trip['venues']): readonly AtSite[] => {
  const venue = find(venues, entry.meeting.venue);
  return venue?.siteOfficer ? [{ entry, venue, officer: venue.siteOfficer }] : [];
});

const byOfficer = groupedBy(
  ({ officer }: AtSite) => [officer],
  (one, other) => byStart(one.entry, other.entry),
);

const officerAt = (
  trip: Trip,
  stop: Stop,
  officer: string,
  own: readonly AtSite[],
): readonly Keyed<SiteOfficer>[] => {
  const person = find(trip.people, officer);
  let elsewhere: AtSite | undefined;
  const ways = own.flatMap((after, index) => {
    const before = own[index - 1];
    if (before?.venue !== after.venue) elsewhere = before;
    return elsewhere ? (wayTo(trip, elsewhere, after) ?? []) : [];
  });
  return person && ways.length > 0 ? [{ key: officer, subject: { stop, person, ways } }] : [];
};

/** From the last before it at another place, if that is too close. */
const wayTo = (trip: Trip, before: AtSite, after: AtSite): SiteWay | null => {
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
