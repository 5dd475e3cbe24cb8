import { NIGHT_ENDS } from '../../domain/derive/days';
import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import { instantOf } from '../../domain/derive/span';
import type { Waypoint } from '../../domain/derive/waypoints';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { minuteOfDay } from '../../domain/time/clock-time';
import { HOUR, type Instant, MINUTE } from '../../domain/time/instant';
import type { LocalDate } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import { find } from '../../domain/trip';
import type { Batch } from './batch';
import { chainInputs, principalChain } from './principal-chain';

/** What the principal has from getting up to going to bed, be it in several cities. */
export interface WakingDay {
  /** On which it begins. */
  readonly date: LocalDate;
  /** In the order of the day. */
  readonly engagements: readonly Engagement[];
  /** Leaving for the first of them, and being back from the last. */
  readonly begins: Instant;
  readonly ends: Instant;
  /** The days right before it, the last one first; as many as one after the other. */
  readonly before: readonly Pick<WakingDay, 'date' | 'begins' | 'ends'>[];
}

export interface Engagement {
  readonly stop: Stop;
  /** Null: wheels down or up. */
  readonly meeting: Meeting | null;
  readonly start: Instant;
  /** Null while its length is not known. */
  readonly end: Instant | null;
  /** The way there, with getting in and out; null where there is none, or none known. */
  readonly way: { readonly start: Instant; readonly end: Instant } | null;
}

export const wakingDayBatches = (trip: Trip): readonly Batch<WakingDay>[] => {
  const stops = stopsInOrder(trip);
  return [
    {
      key: 'waking days',
      inputs: stops.flatMap((stop) => chainInputs(trip, stop)),
      make: () => wakingDays(trip, stops).map((day) => ({ key: keyOf(day), subject: day })),
    },
  ];
};

/** Two days of one date begin in two cities. */
const keyOf = ({ date, engagements }: WakingDay): string => `${date} ${engagements[0]?.stop.id}`;

interface Part {
  readonly engagements: readonly Engagement[];
  readonly backAt: Instant | null;
}

const wakingDays = (trip: Trip, stops: readonly Stop[]): readonly WakingDay[] => {
  const days: WakingDay[] = [];
  for (const part of partsOf(trip, stops)) {
    const day = dayOf(part, days);
    if (day) days.push(day);
  }
  return days;
};

/** Split by the nights, and by the legs on which one sleeps. */
const partsOf = (trip: Trip, stops: readonly Stop[]): readonly Part[] => {
  const parts: Part[] = [];
  let engagements: Engagement[] = [];
  const close = (backAt: Instant | null): void => {
    if (engagements.length > 0) parts.push({ engagements, backAt });
    engagements = [];
  };
  for (const stop of stops) {
    const chain = principalChain(trip, stop);
    if (isNightBefore(departureIn(engagements), chain.waypoints[0])) close(null);
    for (const point of chain.waypoints) {
      const movement = chain.movementTo(point);
      if (isNight(point)) close(movement?.arrives ?? null);
      else
        for (const engagement of engagementOf(trip, stop, point, movement)) {
          if (isOfOtherDay(engagements.at(-1), engagement)) close(null);
          engagements.push(engagement);
        }
    }
  }
  close(null);
  return parts;
};

const isNight = ({ leadsTo }: Waypoint): boolean => leadsTo !== null && 'night' in leadsTo;

/** On a longer leg one sleeps. */
const LONGEST_AWAKE = 5 * HOUR;

/** Wheels up of the last stop, be it that a meeting was put after it; null where it is not known. */
const departureIn = (engagements: readonly Engagement[]): Instant | null => {
  const { stop } = engagements.at(-1) ?? {};
  const wheelsUp = stop ? instantOf(stop.wheelsUp, stop.zone) : null;
  const isIn = engagements.some(({ meeting, start }) => meeting === null && start === wheelsUp);
  return isIn ? wheelsUp : null;
};

/** One that is not known parts the days, too. */
const isNightBefore = (departs: Instant | null, arrival: Waypoint | undefined): boolean =>
  departs === null ||
  arrival?.leadsTo !== null ||
  arrival.start === null ||
  arrival.start < departs ||
  arrival.start - departs > LONGEST_AWAKE;

/** Where nobody said that there is a night, there is one all the same. */
const isOfOtherDay = (last: Engagement | undefined, next: Engagement): boolean =>
  last !== undefined && wakingDate(last) !== wakingDate(next);

const NIGHT = minuteOfDay(NIGHT_ENDS) * MINUTE;

const wakingDate = ({ stop, start }: Engagement): LocalDate =>
  wallClockAt(stop.zone, start - NIGHT).date;

const engagementOf = (
  trip: Trip,
  stop: Stop,
  { leadsTo, start, end }: Waypoint,
  movement: Movement | undefined,
): readonly Engagement[] => {
  const isMeeting = leadsTo !== null && 'meeting' in leadsTo;
  const meeting = isMeeting ? (find(trip.meetings, leadsTo.meeting) ?? null) : null;
  return start === null ? [] : [{ stop, meeting, start, end, way: wayOf(movement) }];
};

const wayOf = (movement: Movement | undefined): Engagement['way'] => {
  if (!movement || movement.departs === null || movement.arrives === null) return null;
  const boarding = movement.travel.boarding * MINUTE;
  return { start: movement.departs - boarding, end: movement.arrives + boarding };
};

/** Down time at either end is part of the night. */
const dayOf = ({ engagements, backAt }: Part, earlier: readonly WakingDay[]): WakingDay | null => {
  const until = engagements.findLastIndex(isAwake) + 1;
  const awake = engagements.slice(engagements.findIndex(isAwake), until);
  const [first] = awake;
  if (!first) return null;
  const begins = Math.min(...awake.flatMap(({ start, way }) => [start, way?.start ?? start]));
  const home = (until < engagements.length ? engagements[until]?.way?.end : backAt) ?? -Infinity;
  const ends = Math.max(...awake.map(({ start, end }) => end ?? start), home);
  const before = earlier.slice(-2).toReversed();
  return {
    date: wallClockAt(first.stop.zone, begins).date,
    engagements: awake,
    begins,
    ends,
    before: before.map((day) => ({ date: day.date, begins: day.begins, ends: day.ends })),
  };
};

const isAwake = ({ meeting }: Engagement): boolean => meeting?.kind !== 'down';
