import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import { instantOf } from '../../domain/derive/span';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import { find, journeyOf } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { peopleWhere } from './people-where';
import { principalChain } from './principal-chain';
import { movementInputs, movementsOfStop } from './stop-movements';

/** A movement to an aircraft that somebody boards. */
export interface Boarding {
  readonly stop: Stop;
  readonly movement: Movement;
  readonly arrives: Instant;
  readonly wheelsUp: Instant;
  /** What the principal comes from; null for a night, and for the movement of others. */
  readonly before: Meeting | null;
  /** With the principal, or apart. */
  readonly hasDelegation: boolean;
}

export const boardingBatches = (trip: Trip): readonly Batch<Boarding>[] => {
  const stops = stopsInOrder(trip);
  return stops.map((stop, index) => ({
    key: `boarding ${stop.id}`,
    inputs: [stops[index + 1], hasCompany(trip), ...movementInputs(trip, stop)],
    make: () => (stops[index + 1]?.inboundMode === 'aircraft' ? boardingsAt(trip, stop) : []),
  }));
};

const boardingsAt = (trip: Trip, stop: Stop): readonly Keyed<Boarding>[] => {
  const wheelsUp = instantOf(stop.wheelsUp, stop.zone);
  if (wheelsUp === null) return [];
  const before = beforeWheelsUp(trip, stop);
  return movementsOfStop(trip, stop).flatMap((movement) => {
    const { id, leadsTo, arrives, track } = movement;
    if (!('wheelsUp' in leadsTo) || arrives === null) return [];
    const isPrincipals = track === 'principal';
    const hasDelegation = isPrincipals ? hasCompany(trip) : carriesPeople(movement);
    if (!isPrincipals && !hasDelegation) return [];
    const of = { stop, movement, arrives, wheelsUp, hasDelegation };
    return [{ key: id, subject: { ...of, before: isPrincipals ? before : null } }];
  });
};

const beforeWheelsUp = (trip: Trip, stop: Stop): Meeting | null => {
  const { waypoints } = principalChain(trip, stop);
  const last = waypoints.slice(0, -1).findLast(({ staysPut }) => !staysPut)?.leadsTo ?? null;
  return last !== null && 'meeting' in last ? (find(trip.meetings, last.meeting) ?? null) : null;
};

/** Whether others ride with the principal. */
const hasCompany = (trip: Trip): boolean =>
  withPrincipal(trip).some(({ id }) => id !== journeyOf(trip).principal);

const withPrincipal = peopleWhere(({ tracks }) => tracks.principal === true);

/** Bags are aboard before anybody is, and the advance does not fly along. */
const carriesPeople = ({ track }: Movement): boolean => track !== 'baggage' && track !== 'advance';
