import { byPrecedence } from '../../domain/derive/attendance';
import { byOrder } from '../../domain/derive/by-order';
import { movementId } from '../../domain/derive/movements';
import { isLive } from '../../domain/derive/status';
import { leadTrack } from '../../domain/derive/tracks';
import { cityText } from '../../domain/describe/travel-text';
import type { Move, Vehicle } from '../../domain/records/move';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import type { Subject } from '../finding';
import type { Batch, Keyed } from './batch';

/** People in an order that somebody made by hand. */
export interface HandOrder {
  readonly of: HandOrderOf;
  readonly about: Subject;
  /** As it stands behind 'in' or 'on': 'the list of the flight to Tokyo'. */
  readonly name: string;
  /** In that order; of ours, with a place in the order of precedence. */
  readonly entries: readonly Ranked[];
}

export type HandOrderOf =
  | { readonly kind: 'manifest'; readonly stop: string }
  | { readonly kind: 'seats'; readonly move: string; readonly vehicle: string }
  | { readonly kind: 'cars'; readonly move: string };

export interface Ranked {
  /** Of the person, or of the car. */
  readonly id: string;
  readonly order: string;
  readonly person: Person;
  readonly precedence: number;
}

export const handOrderBatches = (trip: Trip): readonly Batch<HandOrder>[] => {
  const taken = Object.values(trip.moves).filter((move) => isTaken(trip, move));
  return [
    {
      key: 'hand orders',
      inputs: [trip.stops, trip.people, ...taken],
      make: () => [
        ...Object.values(trip.stops).map((stop) => manifestOf(trip, stop)),
        ...taken.flatMap((move) => ordersOf(trip, move)),
      ],
    },
  ];
};

const isTaken = (trip: Trip, { leadsTo }: Move): boolean =>
  !('meeting' in leadsTo) || isLive(find(trip.meetings, leadsTo.meeting)?.status ?? 'cancelled');

const manifestOf = (trip: Trip, stop: Stop): Keyed<HandOrder> => ({
  key: `manifest ${stop.id}`,
  subject: {
    of: { kind: 'manifest', stop: stop.id },
    about: { kind: 'leg', id: stop.id },
    name: `the list of those on board to ${cityText(stop)}`,
    entries: rankedIn(trip, stop.inboundManifest),
  },
});

const ordersOf = (trip: Trip, move: Move): readonly Keyed<HandOrder>[] => {
  const id = movementId(move.leadsTo, leadTrack(move));
  const about = { kind: 'movement', id } as const;
  const seats = Object.entries(move.vehicles).map(([vehicle, { label, seats: of }]) => ({
    key: `seats ${move.id} ${vehicle}`,
    subject: {
      of: { kind: 'seats', move: move.id, vehicle } as const,
      about,
      name: label || 'a car',
      entries: rankedIn(trip, of),
    },
  }));
  const cars = {
    of: { kind: 'cars', move: move.id } as const,
    about,
    name: 'the order of the cars',
    entries: Object.entries(move.vehicles)
      .flatMap(([vehicle, told]) => carOf(trip, vehicle, told))
      .sort(byOrder),
  };
  return [...seats, { key: `cars ${move.id}`, subject: cars }];
};

const rankedIn = (trip: Trip, orders: Readonly<Record<string, string>>): readonly Ranked[] =>
  Object.entries(orders)
    .flatMap(([id, order]) => ranked(find(trip.people, id), id, order))
    .sort(byOrder);

const ranked = (person: Person | undefined, id: string, order: string): readonly Ranked[] =>
  person?.side === 'ours' && person.precedence !== null
    ? [{ id, order, person, precedence: person.precedence }]
    : [];

/** By its highest official: a car of security or baggage drives where it has to. */
const carOf = (trip: Trip, id: string, { order, seats }: Vehicle): readonly Ranked[] => {
  const officials = Object.keys(seats).flatMap((person) => find(trip.people, person) ?? []);
  const [first] = officials.filter(({ level }) => level !== null).toSorted(byPrecedence);
  return ranked(first, id, order);
};
