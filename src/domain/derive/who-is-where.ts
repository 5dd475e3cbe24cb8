import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { HOUR, type Instant } from '../time/instant';
import { type ExactTime, isExact, type PartOfDay } from '../time/wall-time';
import { wallClockAt } from '../time/zones';
import { answersOf } from './alternatives';
import { namedIn } from './attendance';
import { withAnswers } from './choice-on-line';
import { nightsAt } from './days';
import { meetingsAt } from './meetings-at';
import type { Movement } from './movements';
import { movementsOfParty, type Party } from './party';
import { type Leg, legsOf, stopsInOrder } from './route';
import { instantOf, spanOf } from './span';
import { isLive } from './status';
import { destinationKey } from './travel';
import { type Waypoint, waypointsAt } from './waypoints';

/** What a party does at an instant, as far as the plan says. */
export type Doing =
  | {
      readonly kind: 'meetings';
      readonly meetings: readonly Meeting[];
      readonly isEndKnown: boolean;
    }
  | { readonly kind: 'on the way'; readonly movement: Movement }
  | { readonly kind: 'aboard'; readonly leg: Leg; readonly meetings: readonly Meeting[] }
  | { readonly kind: 'hotel'; readonly venue: string | null }
  /** Nothing is planned; `venue` is where they are, if that is known. */
  | { readonly kind: 'free'; readonly venue: string | null }
  | { readonly kind: 'unknown'; readonly why: Unknown }
  | { readonly kind: 'before the trip' | 'after the trip' };

/** Why nobody can say. */
export type Unknown = 'travel time' | 'flight times' | 'no track' | 'ahead of the party';

export interface Whereabouts {
  readonly stop: Stop | null;
  readonly doing: Doing;
  /** It follows from an approximate time. */
  readonly isAbout: boolean;
  /** Meetings of the same day without a clock time: they may be now. */
  readonly perhaps: readonly Meeting[];
}

/** Where a party is at an instant. Half-open: at 1000 a meeting that ends at 1000 is over. */
export const whereaboutsOf = (trip: Trip, party: Party, at: Instant): Whereabouts => {
  const stop = stopAt(trip, at);
  const attended = liveMeetings(trip, party);
  const perhaps = perhapsNow(attended, at);
  const told = (doing: Doing, isAbout = false, where = stop): Whereabouts => ({
    stop: where,
    doing,
    isAbout,
    perhaps,
  });
  const leg = legsOf(trip).find(({ departs, arrives }) => isWithin(departs, at, arrives));
  const now = meetingsAtInstant(attended, party, at);
  const [meeting] = now.meetings;
  if (leg && isWithParty(party)) {
    const aboard = { kind: 'aboard', leg, meetings: now.meetings } as const;
    return told(aboard, isAboutLeg(leg), null);
  }
  if (meeting)
    return told(
      { kind: 'meetings', ...now },
      now.meetings.some(isAboutMeeting),
      trip.stops[meeting.slot.stop] ?? null,
    );
  if (Object.keys(party.tracks).length === 0) return told({ kind: 'unknown', why: 'no track' });
  if (!isWithParty(party)) return told({ kind: 'unknown', why: 'ahead of the party' });
  if (!stop) return told(beforeOrAfter(trip, at));
  return betweenMeetings(trip, party, stop, at, told);
};

type Tell = (doing: Doing, isAbout?: boolean) => Whereabouts;

/** On the way, at the hotel, or free, by the chain of places of the party at its stop. */
const betweenMeetings = (
  trip: Trip,
  party: Party,
  stop: Stop,
  at: Instant,
  told: Tell,
): Whereabouts => {
  const meetings = withAnswers(meetingsAt(trip, stop.id), answersOf(trip));
  const nights = nightsAt(stop);
  const points = waypointsAt(stop, meetings, nights, party.isAt);
  const movements = movementsOfParty(party)(trip, stop, meetings, nights);
  const moving = movements.find(({ departs, arrives }) => isWithin(departs, at, arrives));
  if (moving) return told({ kind: 'on the way', movement: moving }, isAboutBasis(trip, moving));
  const movementTo = ({ leadsTo }: Waypoint): Movement | undefined =>
    leadsTo === null
      ? undefined
      : movements.find((one) => destinationKey(one.leadsTo) === destinationKey(leadsTo));
  const reached = points.findLastIndex(
    (point) => !point.staysPut && isReached(point, movementTo(point), at),
  );
  const last = points[reached];
  const next = points.slice(reached + 1).find(({ staysPut }) => !staysPut);
  const way = next && movementTo(next);
  // Left already, or not: while nobody knows how long the way is, nobody knows.
  if (way && (way.departs === null || (way.arrives === null && way.departs <= at)))
    return told({ kind: 'unknown', why: 'travel time' });
  if (!last) return told({ kind: 'free', venue: way?.from ?? null });
  const isNight = last.leadsTo !== null && 'night' in last.leadsTo;
  return told(isNight ? { kind: 'hotel', venue: last.venue } : { kind: 'free', venue: last.venue });
};

const isReached = (point: Waypoint, way: Movement | undefined, at: Instant): boolean => {
  const start = point.start ?? point.end;
  if (way && way.arrives !== null) return way.arrives <= at || (start !== null && start <= at);
  if (start !== null) return start <= at;
  return point.leadsTo !== null && 'night' in point.leadsTo && point.sort <= at;
};

interface Now {
  readonly meetings: readonly Meeting[];
  /** Without a length, nobody knows whether it is still on. */
  readonly isEndKnown: boolean;
}

/** Live meetings that are on; one without a length until the next begins, but not for the day. */
const meetingsAtInstant = (attended: readonly Attended[], party: Party, at: Instant): Now => {
  const isOn = ({ meeting, stop }: Attended): boolean => {
    const { start, end } = spanOf(meeting, stop);
    return start !== null && end !== null && start <= at && at < end;
  };
  const on = attended.filter(isOn).map(({ meeting }) => meeting);
  if (on.length > 0) return { meetings: namedFirst(party, on), isEndKnown: true };
  const begun = attended
    .filter(({ meeting, stop }) => (spanOf(meeting, stop).start ?? Infinity) <= at)
    .toSorted((one, other) => startOf(other) - startOf(one));
  const [latest] = begun;
  const isOpen =
    latest !== undefined && latest.meeting.minutes === null && at - startOf(latest) < OPEN_FOR;
  return { meetings: isOpen ? [latest.meeting] : [], isEndKnown: !isOpen };
};

/** As long as a meeting without a length is taken to be perhaps still on. */
const OPEN_FOR = 2 * HOUR;

interface Attended {
  readonly meeting: Meeting;
  readonly stop: Stop;
}

const startOf = ({ meeting, stop }: Attended): Instant => spanOf(meeting, stop).start ?? 0;

const liveMeetings = (trip: Trip, party: Party): readonly Attended[] =>
  stopsInOrder(trip).flatMap((stop) =>
    withAnswers(meetingsAt(trip, stop.id), answersOf(trip))
      .filter((meeting) => isLive(meeting.status) && party.isAt(meeting))
      .map((meeting) => ({ meeting, stop })),
  );

/** Who is named in one and comes with the track in the other is where they are named. */
const namedFirst = (party: Party, meetings: readonly Meeting[]): readonly Meeting[] => {
  const named = meetings.filter(
    (meeting) => party.person !== null && namedIn(meeting).includes(party.person),
  );
  return named.length > 0 ? named : meetings;
};

const HOURS: Readonly<Record<PartOfDay, readonly [from: string, to: string]>> = {
  morning: ['06:00', '12:00'],
  midday: ['11:00', '14:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['17:00', '23:59'],
  night: ['20:00', '23:59'],
};

const perhapsNow = (attended: readonly Attended[], at: Instant): readonly Meeting[] =>
  attended.flatMap(({ meeting, stop }) => {
    const { date, time } = meeting.slot;
    const here = wallClockAt(stop.zone, at);
    if (isExact(time) || date !== here.date) return [];
    const [from, to] = 'part' in time ? HOURS[time.part] : ['00:00', '23:59'];
    return from <= here.clock && here.clock <= to ? [meeting] : [];
  });

/** The stop whose stay the instant is in; of one that is open at an end, up to its neighbours. */
const stopAt = (trip: Trip, at: Instant): Stop | null => {
  const stops = stopsInOrder(trip).filter(({ wheelsDown, wheelsUp }) => wheelsDown ?? wheelsUp);
  const found = stops.findLast((stop, index) => {
    const down = instantOf(stop.wheelsDown, stop.zone);
    const isFirst = index === 0 && stop.wheelsDown === null;
    return isFirst || (down !== null && down <= at);
  });
  const up = found ? instantOf(found.wheelsUp, found.zone) : null;
  if (!found || (up !== null && up <= at)) return null;
  const isOpen = found.wheelsDown === null || found.wheelsUp === null;
  return isOpen && !isOnItsDates(trip, found, at) ? null : found;
};

/** Where a trip begins and ends there are only the days that have something. */
const isOnItsDates = (trip: Trip, stop: Stop, at: Instant): boolean => {
  const { date } = wallClockAt(stop.zone, at);
  const ends = [stop.wheelsDown?.date, stop.wheelsUp?.date];
  return ends.includes(date) || meetingsAt(trip, stop.id).some(({ slot }) => slot.date === date);
};

const beforeOrAfter = (trip: Trip, at: Instant): Doing => {
  const known = stopsInOrder(trip)
    .flatMap((stop) => [instantOf(stop.wheelsDown, stop.zone), instantOf(stop.wheelsUp, stop.zone)])
    .filter((instant) => instant !== null);
  if (at < Math.min(...known)) return { kind: 'before the trip' };
  if (at >= Math.max(...known)) return { kind: 'after the trip' };
  return { kind: 'unknown', why: 'flight times' };
};

/** An advance party travels ahead, and the plan of the aircraft is not its own. */
const isWithParty = ({ tracks }: Party): boolean => {
  const names = Object.keys(tracks);
  return names.length > 0 && !(names.length === 1 && tracks.advance);
};

const isWithin = (from: Instant | null, at: Instant, to: Instant | null): boolean =>
  from !== null && to !== null && from <= at && at < to;

const isAboutTime = (time: Meeting['slot']['time'] | undefined): boolean =>
  time !== undefined && isExact(time) && isAbout(time);
const isAbout = (time: ExactTime): boolean => time.about === true;
const isAboutMeeting = ({ slot }: Meeting): boolean => isAboutTime(slot.time);
const isAboutLeg = ({ from, to }: Leg): boolean =>
  isAboutTime(from.wheelsUp?.time) || isAboutTime(to.wheelsDown?.time);

const isAboutBasis = (trip: Trip, { basis, stop }: Movement): boolean => {
  if (basis === 'wheels down') return isAboutTime(stop.wheelsDown?.time);
  if (basis === 'wheels up') return isAboutTime(stop.wheelsUp?.time);
  return basis !== null && isAboutTime(trip.meetings[basis.meeting]?.slot.time);
};
