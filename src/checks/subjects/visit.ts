import { byText } from '../../domain/derive/by-order';
import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import type { Waypoint } from '../../domain/derive/waypoints';
import { ofEach } from '../../domain/lists/of-each';
import { sortedBy } from '../../domain/lists/sorted-by';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { LocalDate } from '../../domain/time/local-date';
import { find } from '../../domain/trip';
import type { Batch } from './batch';
import { type MeetingAtStop, meetingsAtStop } from './meeting';
import { peopleWho } from './people-for';
import { namesAnybody } from './people-where';
import { perStop } from './per-stop';
import { chainInputs, principalChain } from './principal-chain';
import { datesOf } from './stop-dates';
import { type Terms, termsOf } from './terms';

/** A stop with all that happens there: its meetings and the way of the principal through it. */
export interface Visit {
  readonly stop: Stop;
  readonly previous: Stop | null;
  readonly next: Stop | null;
  /** All of them, whatever their status, in the order of time; those without a time come last. */
  readonly meetings: readonly MeetingAtStop[];
  /** On which there is anything. */
  readonly dates: readonly LocalDate[];
  readonly waypoints: readonly Waypoint[];
  readonly movements: readonly Movement[];
  readonly journey: Terms;
  /** True of ours, the control officer and those whom gifts are for; of others it may be of before. */
  readonly people: Trip['people'];
  readonly venues: Trip['venues'];
  readonly tasks: Trip['tasks'];
  readonly calendar: Trip['calendar'];
}

export const visitBatches = (trip: Trip): readonly Batch<Visit>[] =>
  stopsInOrder(trip).map((stop) => ({
    key: `visit ${stop.id}`,
    inputs: visitInputs(trip, stop),
    make: () => [{ key: stop.id, subject: visitTo(trip, stop) }],
  }));

/** What a visit is made of. */
const visitInputs = (trip: Trip, stop: Stop): readonly unknown[] => [
  ...neighboursOf(trip, stop),
  ...chainInputs(trip, stop),
  meetingsAtStop(trip, stop),
  termsOf(trip),
  peopleOf(trip, stop),
  trip.venues,
  trip.tasks,
  trip.calendar,
];

/** The same object while all that it is made of is the same. */
const visitTo = perStop(visitInputs, (trip, stop): Visit => {
  const { venues, tasks, calendar } = trip;
  const [previous, next] = neighboursOf(trip, stop);
  const { waypoints, movements } = principalChain(trip, stop);
  const meetings = meetingsInTime(trip, stop);
  return {
    stop,
    previous,
    next,
    meetings,
    dates: datesOf(trip, stop),
    waypoints,
    movements,
    journey: termsOf(trip),
    people: peopleOf(trip, stop),
    venues,
    tasks,
    calendar,
  };
});

/** One that says the same of all of ours, of the control officer and of whom gifts are for. */
const peopleOf = (trip: Trip, stop: Stop): Trip['people'] => {
  const given = giftsTo(stop, meetingsAtStop(trip, stop), null);
  const isOfThem = (people: Trip['people'], id: string): boolean =>
    find(people, id)?.side === 'ours' || id === stop.controlOfficer || given.includes(id);
  return peopleWho(
    trip,
    stop,
    given,
    (changed, before) =>
      !namesAnybody(before) ||
      changed.some((id) => isOfThem(before, id) || isOfThem(trip.people, id)),
  );
};

const giftsTo = ofEach(({ meeting }: MeetingAtStop) =>
  Object.values(meeting.gifts).flatMap(({ to }) => to ?? []),
);

/** The meetings of a stop in the order of time; those without a time come last. */
export const meetingsInTime = (trip: Trip, stop: Stop): readonly MeetingAtStop[] =>
  inTime(stop, meetingsAtStop(trip, stop));

const neighboursOf = (
  trip: Trip,
  stop: Stop,
): readonly [previous: Stop | null, next: Stop | null] => {
  const stops = stopsInOrder(trip);
  const index = stops.indexOf(stop);
  return [stops[index - 1] ?? null, stops[index + 1] ?? null];
};

export const byTimeOfMeeting = (one: MeetingAtStop, other: MeetingAtStop): number => {
  const [first, second] = [one.start ?? Infinity, other.start ?? Infinity];
  if (first !== second) return first < second ? -1 : 1;
  return byText(one.meeting.id, other.meeting.id);
};

const inTime = sortedBy(byTimeOfMeeting);
