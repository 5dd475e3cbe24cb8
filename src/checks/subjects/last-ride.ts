import { attends } from '../../domain/derive/attendance';
import { stopsInOrder } from '../../domain/derive/route';
import { spanOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import { haveCommonTrack, isOnPrincipalTrack, tracksOf } from '../../domain/derive/tracks';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';
import type { Batch } from './batch';
import { chainMeetings } from './principal-chain';
import { type ListedVehicle, movementsWithSeats, seatInputs } from './seat-list';

/** The way from the last meeting of a stop to its airfield, once somebody has a seat on it. */
export interface LastRide {
  readonly stop: Stop;
  readonly last: Meeting;
  readonly vehicles: readonly ListedVehicle[];
  /** Who is at the last meeting and on the next leg, and has no seat. */
  readonly stranded: readonly Person[];
}

export const lastRideBatches = (trip: Trip): readonly Batch<LastRide>[] => {
  const stops = stopsInOrder(trip);
  return stops.slice(0, -1).map((stop, index) => {
    const next = stops[index + 1] ?? stop;
    return {
      key: `last-ride ${stop.id}`,
      inputs: [next, trip.people, journeyOf(trip).principal, ...seatInputs(trip, stop)],
      make: () => lastRideAt(trip, stop, next).map((subject) => ({ key: stop.id, subject })),
    };
  });
};

const lastRideAt = (trip: Trip, stop: Stop, next: Stop): readonly LastRide[] => {
  const last = lastMeetingOf(trip, stop);
  if (!last) return [];
  const leaving = movementsWithSeats(trip, stop).filter(
    ({ movement }) => 'wheelsUp' in movement.leadsTo,
  );
  const vehicles = leaving.flatMap((way) => way.vehicles);
  if (vehicles.length === 0) return [];
  const seated = new Set(vehicles.flatMap(({ people }) => people.map(({ id }) => id)));
  const unlisted = leaving
    .filter((way) => way.vehicles.length === 0)
    .map(({ movement }) => tracksOf(movement.move ?? { tracks: { [movement.track]: true } }));
  const stranded = Object.values(trip.people).filter(
    (person) =>
      !seated.has(person.id) &&
      isOnLeg(trip, person, stop, next) &&
      attends(trip, last, person) &&
      !unlisted.some((tracks) => haveCommonTrack(person.tracks, tracks)),
  );
  return [{ stop, last, vehicles, stranded }];
};

/** Of the principal's track, as it is where the party leaves from. */
const lastMeetingOf = (trip: Trip, stop: Stop): Meeting | null =>
  chainMeetings(trip, stop)
    .filter(({ status, aboard }) => isLive(status) && aboard === null)
    .filter(isOnPrincipalTrack)
    .flatMap((meeting) => {
      const { start } = spanOf(meeting, stop);
      return start === null ? [] : [{ meeting, start }];
    })
    .reduce<{ readonly meeting: Meeting; readonly start: number } | null>(
      (latest, one) => (latest && latest.start >= one.start ? latest : one),
      null,
    )?.meeting ?? null;

/** Who is on its list; while there is none, who travels with the party and does not stay. */
const isOnLeg = (trip: Trip, person: Person, stop: Stop, next: Stop): boolean => {
  if (Object.keys(next.inboundManifest).length > 0) return person.id in next.inboundManifest;
  const travels = Object.keys(person.tracks).length > 0 || person.id === journeyOf(trip).principal;
  return person.side === 'ours' && travels && person.leaves !== stop.id;
};
