import { byText } from '../domain/derive/by-order';
import { stopsInOrder } from '../domain/derive/route';
import { instantOf, spanOf } from '../domain/derive/span';
import { destinationKey } from '../domain/derive/travel';
import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import type { Instant } from '../domain/time/instant';
import { find } from '../domain/trip';
import { type Finding, type Subject, severities } from './finding';
import { byRank } from './ranked';

interface Place {
  readonly finding: Finding;
  readonly rank: number;
  readonly stop: number;
  readonly at: Instant;
}

/**
 * What cannot wait first, then errors, then from the start of the trip to its end; what has no place
 * comes last. Of one rule, what is ranked comes by its rank.
 */
export const inScheduleOrder = (trip: Trip, findings: readonly Finding[]): readonly Finding[] => {
  const inPlace = findings
    .map((finding) => placeOf(trip, finding))
    .sort(byPlace)
    .map(({ finding }) => finding);
  return byRank(inPlace);
};

const byPlace = (one: Place, other: Place): number => {
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.stop !== other.stop) return one.stop < other.stop ? -1 : 1;
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return byText(one.finding.id, other.finding.id);
};

const rankOf = ({ isUrgent, severity }: Finding): number =>
  isUrgent ? -1 : severities.indexOf(severity);

const placeOf = (trip: Trip, finding: Finding): Place => {
  const rank = rankOf(finding);
  for (const subject of finding.about) {
    const { stop, at } = stopAndTime(trip, subject);
    if (stop) return { finding, rank, stop: numberOf(trip, stop), at: at ?? Infinity };
  }
  return { finding, rank, stop: Infinity, at: Infinity };
};

const numberOf = (trip: Trip, stop: Stop): number => stopsInOrder(trip).indexOf(stop);

interface StopAndTime {
  readonly stop: Stop | undefined;
  readonly at: Instant | null;
}

const stopAndTime = (trip: Trip, { kind, id }: Subject): StopAndTime => {
  if (kind === 'meeting') return meetingPlace(trip, id);
  if (kind === 'stop' || kind === 'leg') return stopPlace(find(trip.stops, id));
  if (kind === 'movement') return meetingPlace(trip, id.replace(LEADS_TO_MEETING, ''));
  return { stop: find(trip.stops, find(trip.venues, id)?.stop ?? null), at: null };
};

const LEADS_TO_MEETING = new RegExp(`^${destinationKey({ meeting: '' })}`);

/** A stop is where one arrives, or, if one only leaves from there, where one departs. */
const stopPlace = (stop: Stop | undefined): StopAndTime => ({
  stop,
  at: stop ? (instantOf(stop.wheelsDown, stop.zone) ?? instantOf(stop.wheelsUp, stop.zone)) : null,
});

const meetingPlace = (trip: Trip, id: string): StopAndTime => {
  const meeting = find(trip.meetings, id);
  const stop = meeting && find(trip.stops, meeting.slot.stop);
  return { stop, at: meeting && stop ? spanOf(meeting, stop).sort : null };
};
