import { byPrecedence } from '../../domain/derive/attendance';
import { stopsInOrder } from '../../domain/derive/route';
import { haveCommonTrack, tracksOf } from '../../domain/derive/tracks';
import { destinationKey } from '../../domain/derive/travel';
import type { Waypoint } from '../../domain/derive/waypoints';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { principalChain } from './principal-chain';
import {
  type ListedVehicle,
  type MovementWithSeats,
  movementsWithSeats,
  seatInputs,
} from './seat-list';

/** The way on from a site, once somebody has a seat in it, and who came by a seat and has none back. */
export interface SiteDeparture {
  readonly stop: Stop;
  readonly site: Meeting;
  /** By its id. */
  readonly movement: string;
  readonly vehicles: readonly ListedVehicle[];
  /** In order of precedence; at least one. */
  readonly left: readonly Person[];
}

export const siteDepartureBatches = (trip: Trip): readonly Batch<SiteDeparture>[] =>
  stopsInOrder(trip).map((stop) => ({
    key: `site departures ${stop.id}`,
    inputs: seatInputs(trip, stop),
    make: () => departuresAt(trip, stop),
  }));

/** On the way to the aircraft whoever flies on is looked for, wherever they come from. */
const departuresAt = (trip: Trip, stop: Stop): readonly Keyed<SiteDeparture>[] => {
  const ways = movementsWithSeats(trip, stop);
  const points = principalChain(trip, stop).waypoints.filter(({ staysPut }) => !staysPut);
  return points.flatMap((point, index) => {
    const site = meetingAt(trip, points[index - 1]);
    const { leadsTo } = point;
    if (!site || !leadsTo || 'wheelsUp' in leadsTo || point.venue === site.venue) return [];
    const there = ways.filter((way) => leads(way, { meeting: site.id }));
    const back = ways.filter((way) => leads(way, leadsTo));
    const [first] = back.filter(({ vehicles }) => vehicles.length > 0);
    const away = [...back, ...ways.filter(({ movement }) => movement.from === site.venue)];
    const left = peopleIn(there).filter((person) => !isTakenBy(person, away));
    if (!first || left.length === 0) return [];
    const vehicles = back.flatMap((way) => way.vehicles);
    const subject = { stop, site, movement: first.movement.id, vehicles, left };
    return [{ key: site.id, subject }];
  });
};

const meetingAt = (trip: Trip, point: Waypoint | undefined): Meeting | null => {
  const leadsTo = point?.leadsTo ?? null;
  return leadsTo !== null && 'meeting' in leadsTo
    ? (find(trip.meetings, leadsTo.meeting) ?? null)
    : null;
};

type Destination = MovementWithSeats['movement']['leadsTo'];

const leads = ({ movement }: MovementWithSeats, to: Destination): boolean =>
  destinationKey(movement.leadsTo) === destinationKey(to);

const peopleIn = (ways: readonly MovementWithSeats[]): readonly Person[] =>
  [...new Set(ways.flatMap(({ vehicles }) => vehicles.flatMap(({ people }) => people)))].toSorted(
    byPrecedence,
  );

/** By name, or in a movement of their own track of which nobody knows who is in it. */
const isTakenBy = (person: Person, away: readonly MovementWithSeats[]): boolean =>
  peopleIn(away).includes(person) ||
  away.some(({ movement, vehicles }) => {
    const tracks = tracksOf(movement.move ?? { tracks: { [movement.track]: true } });
    return vehicles.length === 0 && haveCommonTrack(person.tracks, tracks);
  });
