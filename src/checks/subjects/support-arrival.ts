import { namedIn } from '../../domain/derive/attendance';
import { byText } from '../../domain/derive/by-order';
import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import { isOnPrincipalTrack } from '../../domain/derive/tracks';
import { movesTo, travelBetween } from '../../domain/derive/travel';
import { keptBy } from '../../domain/kept-by';
import type { Meeting } from '../../domain/records/meeting';
import type { Move } from '../../domain/records/move';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { HOUR, type Instant, MINUTE } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { entriesAt, entriesNaming } from './entries';
import { peopleFor } from './people-for';
import { chainMeetings, principalChain } from './principal-chain';
import type { Scheduled } from './scheduled';
import { movementInputs, movementsOfStop } from './stop-movements';

/** Interpreters and notetakers of ours who reach a meeting after the principal does. */
export interface SupportArrival {
  readonly entry: Scheduled;
  /** When the principal is there. */
  readonly principalArrives: Instant;
  /** At least one. */
  readonly late: readonly LateSupport[];
}

export interface LateSupport {
  readonly person: Person;
  readonly arrives: Instant;
  /** What they have a seat in; null where they come from something else on their own. */
  readonly movement: Movement | null;
  readonly before: Scheduled | null;
}

export const supportArrivalBatches = (trip: Trip): readonly Batch<SupportArrival>[] =>
  stopsInOrder(trip).map((stop) => {
    const support = supportIn(chainMeetings(trip, stop));
    const entries = entriesNaming(stop, entriesAt(trip, stop), support);
    return {
      key: `support ${stop.id}`,
      inputs: [peopleFor(trip, entries, entries), entries, ...movementInputs(trip, stop)],
      make: () => arrivalsAt(trip, stop, entries),
    };
  });

/** Whoever interprets or takes notes for the principal. */
const supportIn = keptBy(
  (meetings: readonly Meeting[]): ReadonlySet<string> =>
    new Set(
      meetings.flatMap(({ participants }) =>
        Object.entries(participants).flatMap(([id, roles]) => (isSupport(roles) ? [id] : [])),
      ),
    ),
);

const isSupport = ({ interpreter, notetaker }: Meeting['participants'][string]): boolean =>
  interpreter === true || notetaker === true;

/** Of all entries at the stop only those that name somebody who interprets or takes notes. */
const arrivalsAt = (
  trip: Trip,
  stop: Stop,
  entries: readonly Scheduled[],
): readonly Keyed<SupportArrival>[] =>
  principalChain(trip, stop).movements.flatMap((movement) => {
    const { leadsTo, arrives } = movement;
    const to = 'meeting' in leadsTo ? leadsTo.meeting : null;
    const entry = entries.find(({ meeting }) => meeting.id === to);
    if (!entry || arrives === null) return [];
    const late = supportOf(trip, entry.meeting).flatMap((person) => {
      const own = arrivalOf(trip, { person, entry, entries, movement });
      return own && own.arrives > arrives ? [own] : [];
    });
    const subject = { entry, principalArrives: arrives, late };
    return late.length === 0 ? [] : [{ key: entry.meeting.id, subject }];
  });

const supportOf = (trip: Trip, meeting: Meeting): readonly Person[] =>
  namedIn(meeting)
    .toSorted()
    .flatMap((id) => {
      const roles = meeting.participants[id];
      const person = find(trip.people, id);
      return person?.side === 'ours' && roles && isSupport(roles) ? [person] : [];
    });

const byId = (one: Move, other: Move): number => byText(one.id, other.id);

interface Coming {
  readonly person: Person;
  readonly entry: Scheduled;
  readonly entries: readonly Scheduled[];
  /** The principal's. */
  readonly movement: Movement;
}

const arrivalOf = (trip: Trip, coming: Coming): LateSupport | null => {
  const { person, entry, movement } = coming;
  const seated = movesTo(trip, { meeting: entry.meeting.id })
    .toSorted(byId)
    .find(({ vehicles }) => Object.values(vehicles).some(({ seats }) => person.id in seats));
  if (seated === undefined) return arrivalFromElsewhere(trip, coming);
  if (seated === movement.move) return null;
  const stop = find(trip.stops, entry.stop);
  const own = stop && movementsOfStop(trip, stop).find(({ move }) => move === seated);
  if (!own || own.arrives === null) return null;
  return { person, arrives: own.arrives, movement: own, before: null };
};

/** So long before nobody comes from it straight. */
const LONG_BEFORE = 4 * HOUR;

/** From a meeting elsewhere without the principal, who leaves when the planner says; in time to start. */
const arrivalFromElsewhere = (
  trip: Trip,
  { person, entry, entries, movement }: Coming,
): LateSupport | null => {
  const before = entries.findLast(
    ({ meeting, end }) =>
      meeting !== entry.meeting &&
      end !== null &&
      end <= entry.start &&
      end > entry.start - LONG_BEFORE &&
      person.id in meeting.participants,
  );
  const isWithPrincipal = !before || isOnPrincipalTrack(before.meeting);
  if (isWithPrincipal || before.end === null || movement.move?.departs == null) return null;
  const { venue } = entry.meeting;
  const { minutes, boarding } = travelBetween(trip, before.meeting.venue, venue, undefined);
  if (minutes === null || before.meeting.venue === venue) return null;
  const arrives = before.end + (boarding + minutes) * MINUTE;
  return arrives + boarding * MINUTE > entry.start
    ? null
    : { person, arrives, movement: null, before };
};
