import type { Waypoint } from '../../domain/derive/waypoints';
import type { Status } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import { addDays, type LocalDate } from '../../domain/time/local-date';
import { instantOf } from '../../domain/time/zones';
import { find } from '../../domain/trip';
import { meetingName } from '../wording';

/** What bounds a night of the principal. */
export interface NightBound {
  readonly at: Instant;
  /** Null: the aircraft, or the bag call. */
  readonly meeting: Meeting | null;
  readonly name: string;
  readonly status: Status;
}

export interface Night {
  readonly last: NightBound;
  readonly first: NightBound;
}

/** The night after a day at a stop; null where nobody sleeps there, or one end of it is open. */
export const nightAfter = (
  trip: Trip,
  stop: Stop,
  date: LocalDate,
  waypoints: readonly Waypoint[],
): Night | null => {
  const place = waypoints.findIndex((point) => dateOfNight(point) === date);
  if (place < 0) return null;
  const evening = waypoints.slice(0, place);
  const morning = waypoints.slice(place + 1);
  const before = evening.slice(evening.findLastIndex(isNight) + 1);
  const next = morning.findIndex(isNight);
  const after = next < 0 ? morning : morning.slice(0, next);
  const lasts = before.flatMap((point) => boundOf(trip, point, point.end ?? point.start));
  const firsts = after.flatMap((point) => boundOf(trip, point, point.start));
  const last = lasts.reduce<NightBound | null>(later, null);
  const first = [...firsts, ...bagCall(stop, date)].reduce<NightBound | null>(earlier, null);
  return last && first && { last, first };
};

const dateOfNight = ({ leadsTo }: Waypoint): string | null =>
  leadsTo !== null && 'night' in leadsTo ? leadsTo.date : null;

const isNight = (point: Waypoint): boolean => dateOfNight(point) !== null;

const later = (one: NightBound | null, other: NightBound): NightBound =>
  one && one.at >= other.at ? one : other;

const earlier = (one: NightBound | null, other: NightBound): NightBound =>
  one && one.at <= other.at ? one : other;

/** Down time is part of the rest. */
const boundOf = (trip: Trip, { leadsTo }: Waypoint, at: Instant | null): readonly NightBound[] => {
  if (at === null) return [];
  if (leadsTo === null || !('meeting' in leadsTo)) {
    const name = leadsTo === null ? 'wheels down' : 'wheels up';
    return [{ at, meeting: null, name, status: 'confirmed' }];
  }
  const meeting = find(trip.meetings, leadsTo.meeting);
  if (!meeting || meeting.kind === 'down') return [];
  return [{ at, meeting, name: meetingName(meeting), status: meeting.status }];
};

const bagCall = (stop: Stop, date: LocalDate): readonly NightBound[] => {
  const morning = addDays(date, 1);
  const clock = stop.bagCalls[morning];
  if (clock === undefined) return [];
  const at = instantOf(stop.zone, morning, clock, null);
  return [{ at, meeting: null, name: 'the bag call', status: 'confirmed' }];
};
