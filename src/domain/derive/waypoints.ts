import type { Meeting } from '../records/meeting';
import type { Move } from '../records/move';
import type { Stop } from '../records/stop';
import type { Instant } from '../time/instant';
import { addDays, type LocalDate } from '../time/local-date';
import { instantOf as instantOfWallClock } from '../time/zones';
import { leavesInNight, NIGHT_ENDS } from './days';
import { instantOf, spanOf } from './span';
import { isLive } from './status';
import { isOnPrincipalTrack } from './tracks';

/** Whose time another follows from; null where none is known. */
export type Basis = { readonly meeting: string } | 'wheels down' | 'wheels up' | null;

/** A place where a party is, in the order in which it gets there. */
export interface Waypoint {
  /** Null when one starts there: the airfield on arrival. */
  readonly leadsTo: Move['leadsTo'] | null;
  readonly venue: string | null;
  readonly start: Instant | null;
  readonly end: Instant | null;
  /** Nobody goes anywhere for it: down time without a place of its own. */
  readonly staysPut: boolean;
  readonly basis: Basis;
  /** When it is reached in the order of the chain, where its start does not say. */
  readonly sort: Instant;
}

interface Sortable extends Waypoint {
  /** Orders what has the same instant: as on the schedule, by the planner's order, then by id. */
  readonly tie: string;
}

const FIRST = '';
const NIGHT = '}';
const LAST = '~';

const byTime = (one: Sortable, other: Sortable): number => {
  if (one.sort !== other.sort) return one.sort - other.sort;
  if (one.tie === other.tie) return 0;
  return one.tie < other.tie ? -1 : 1;
};

/** The chain of places of a party at a stop, the principal's if not said: airfield, meetings, nights, airfield. */
export const waypointsAt = (
  stop: Stop,
  meetings: readonly Meeting[],
  nights: readonly LocalDate[],
  isAt: (meeting: Meeting) => boolean = isOnPrincipalTrack,
): readonly Waypoint[] => {
  const points = [
    ...arrival(stop),
    ...meetings.filter(isAt).flatMap((meeting) => meetingPoint(meeting, stop)),
    ...nights.map((date) => nightPoint(stop, date)),
    ...departure(stop),
  ];
  return points.sort(byTime);
};

const arrival = (stop: Stop): readonly Sortable[] => {
  const down = instantOf(stop.wheelsDown, stop.zone);
  if (down === null) return [];
  const venue = stop.wheelsDownAirfield;
  return [
    {
      leadsTo: null,
      venue,
      start: down,
      end: down,
      staysPut: false,
      basis: 'wheels down',
      sort: down,
      tie: FIRST,
    },
  ];
};

const departure = (stop: Stop): readonly Sortable[] => {
  const up = instantOf(stop.wheelsUp, stop.zone);
  if (up === null) return [];
  const leadsTo = { wheelsUp: stop.id };
  const venue = stop.wheelsUpAirfield;
  return [
    {
      leadsTo,
      venue,
      start: up,
      end: up,
      staysPut: false,
      basis: 'wheels up',
      sort: up,
      tie: LAST,
    },
  ];
};

/** After a dinner that ends past midnight; the party sleeps, and then leaves, be it in the night. */
const nightPoint = (stop: Stop, date: LocalDate): Sortable => {
  const up = leavesInNight(stop, date) ? instantOf(stop.wheelsUp, stop.zone) : null;
  return {
    leadsTo: { night: stop.id, date },
    venue: stop.ron[date] ?? null,
    start: null,
    end: null,
    staysPut: false,
    basis: null,
    sort: up ?? instantOfWallClock(stop.zone, addDays(date, 1), NIGHT_ENDS, null),
    tie: NIGHT,
  };
};

interface Known {
  readonly zone: string;
  readonly points: readonly Sortable[];
}

const known = new WeakMap<Meeting, Known>();

/** Kept by record, as records never change: each party's chain has most of them again. */
const meetingPoint = (meeting: Meeting, stop: Stop): readonly Sortable[] => {
  const kept = known.get(meeting);
  if (kept?.zone === stop.zone) return kept.points;
  const points = computePoint(meeting, stop);
  known.set(meeting, { zone: stop.zone, points });
  return points;
};

const computePoint = (meeting: Meeting, stop: Stop): readonly Sortable[] => {
  const span = spanOf(meeting, stop);
  const isOnChain = isLive(meeting.status) && meeting.aboard === null;
  if (!isOnChain || span.sort === null) return [];
  const isWaiting = meeting.kind === 'down' || meeting.kind === 'hold';
  return [
    {
      leadsTo: { meeting: meeting.id },
      venue: meeting.venue,
      start: span.start,
      end: span.end,
      staysPut: isWaiting && meeting.venue === null,
      basis: { meeting: meeting.id },
      sort: span.sort,
      tie: `${meeting.order} ${meeting.id}`,
    },
  ];
};
