import { stopsInOrder } from '../../domain/derive/route';
import type { Travel } from '../../domain/derive/travel';
import type { Waypoint } from '../../domain/derive/waypoints';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { agendaBatches } from './named-steps';
import { peopleFor } from './people-for';
import {
  chainInputs,
  chainMeetings,
  type PrincipalChain,
  principalChains,
} from './principal-chain';
import type { Step } from './step';

export const stepBatches = (trip: Trip): readonly Batch<Step>[] => [
  ...stopsInOrder(trip).map((stop) => ({
    key: `steps ${stop.id}`,
    inputs: [
      peopleFor(trip, chainMeetings(trip, stop), chainMeetings(trip, stop)),
      ...chainInputs(trip, stop),
    ],
    make: () =>
      distinct(principalChains(trip, stop).flatMap((chain) => stepsOn(trip, stop, chain))),
  })),
  ...agendaBatches(trip),
];

/** A step is the same whatever is chosen elsewhere. */
const distinct = (steps: readonly Keyed<Step>[]): readonly Keyed<Step>[] => [
  ...new Map(steps.map((step) => [step.key, step])).values(),
];

const stepsOn = (trip: Trip, stop: Stop, chain: PrincipalChain): readonly Keyed<Step>[] => {
  let venue: string | null = null;
  let free: Instant | null = null;
  let before: Waypoint | undefined;
  return chain.waypoints.flatMap((point) => {
    const from: Standing = { before, free, venue };
    free = point.end ?? (point.staysPut ? (point.start ?? free) : null);
    venue = point.staysPut ? venue : point.venue;
    before = point;
    return stepTo(trip, stop, chain, from, point);
  });
};

/** Where the party is, and until when. */
interface Standing {
  readonly before: Waypoint | undefined;
  readonly free: Instant | null;
  readonly venue: string | null;
}

const stepTo = (
  trip: Trip,
  stop: Stop,
  chain: PrincipalChain,
  { before, free, venue }: Standing,
  point: Waypoint,
): readonly Keyed<Step>[] => {
  const first = before && placeOf(trip, before);
  const second = placeOf(trip, point);
  if (!first || !second || free === null || point.start === null) return [];
  if (first.key === 'wheels up' || second.key === 'wheels down') return [];
  const movement = chain.movementTo(point);
  const isSamePlace = point.staysPut || (point.venue !== null && point.venue === venue);
  const travel = movement ? travelOf(movement.travel) : isSamePlace ? noTravel : null;
  const isTold = (movement?.move?.departs ?? null) !== null;
  const toldDeparture = isTold ? (movement?.departs ?? null) : null;
  const ends = { before: first.meeting, after: second.meeting, free, due: point.start };
  return [
    {
      key: `${first.key} ${second.key}`,
      subject: {
        stop,
        ...ends,
        travel,
        toldDeparture,
        isAfterHead: isWithHead(trip, first.meeting),
        people: [],
      },
    },
  ];
};

const isWithHead = (trip: Trip, meeting: Meeting | null): boolean =>
  Object.keys(meeting?.participants ?? {}).some((id) => {
    const person = find(trip.people, id);
    const isHead = person?.level === 'head-of-state' || person?.level === 'head-of-government';
    return isHead && person.side !== 'ours';
  });

const travelOf = ({ minutes, mode, boarding }: Travel): Step['travel'] => ({
  minutes,
  mode,
  boarding,
});

const noTravel: Step['travel'] = { minutes: 0, mode: 'walk', boarding: 0 };

interface Place {
  readonly key: string;
  readonly meeting: Meeting | null;
}

/** Undefined for a night: what comes after it starts afresh. */
const placeOf = (trip: Trip, { leadsTo }: Waypoint): Place | undefined => {
  if (leadsTo === null) return { key: 'wheels down', meeting: null };
  if ('wheelsUp' in leadsTo) return { key: 'wheels up', meeting: null };
  const meeting = 'meeting' in leadsTo ? find(trip.meetings, leadsTo.meeting) : undefined;
  return meeting && { key: meeting.id, meeting };
};
