import { byText } from '../../domain/derive/by-order';
import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import type { Waypoint } from '../../domain/derive/waypoints';
import type { Journey } from '../../domain/records/journey';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';
import type { Batch } from './batch';
import { type MeetingAtStop, meetingAtStop, meetingInputs } from './meeting';
import { perStop } from './per-stop';
import { chainInputs, principalChain } from './principal-chain';
import { meetingsOfStop } from './stop-meetings';

/** A stop with all that happens there: its meetings and the way of the principal through it. */
export interface Visit {
  readonly stop: Stop;
  readonly previous: Stop | null;
  readonly next: Stop | null;
  /** All of them, whatever their status, in the order of time; those without a time come last. */
  readonly meetings: readonly MeetingAtStop[];
  readonly waypoints: readonly Waypoint[];
  readonly movements: readonly Movement[];
  readonly journey: Journey;
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
export const visitInputs = (trip: Trip, stop: Stop): readonly unknown[] => [
  ...neighboursOf(trip, stop),
  ...chainInputs(trip, stop),
  ...meetingInputs(trip, stop),
  journeyOf(trip),
  trip.people,
  trip.calendar,
];

/** The same object while all that it is made of is the same. */
export const visitTo = perStop(visitInputs, (trip, stop): Visit => {
  const { people, venues, tasks, calendar } = trip;
  const [previous, next] = neighboursOf(trip, stop);
  const { waypoints, movements } = principalChain(trip, stop);
  const named = meetingInputs(trip, stop);
  const meetings = meetingsOfStop(trip, stop)
    .map((meeting) => meetingAtStop(trip, meeting, stop, named))
    .toSorted(byTime);
  return {
    stop,
    previous,
    next,
    meetings,
    waypoints,
    movements,
    journey: journeyOf(trip),
    people,
    venues,
    tasks,
    calendar,
  };
});

const neighboursOf = (
  trip: Trip,
  stop: Stop,
): readonly [previous: Stop | null, next: Stop | null] => {
  const stops = stopsInOrder(trip);
  const index = stops.indexOf(stop);
  return [stops[index - 1] ?? null, stops[index + 1] ?? null];
};

const byTime = (one: MeetingAtStop, other: MeetingAtStop): number => {
  const [first, second] = [one.start ?? Infinity, other.start ?? Infinity];
  if (first !== second) return first < second ? -1 : 1;
  return byText(one.meeting.id, other.meeting.id);
};
