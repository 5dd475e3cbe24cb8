import type { TripDraft } from '../../domain/edits/edit';
import { orderAfter } from '../../domain/edits/order-after';
import type { Person } from '../../domain/records/person';
import type { ListedVehicle } from '../subjects/seat-list';

/** The seats of a vehicle, or of the aircraft. */
const seatsOf = (
  draft: TripDraft,
  { id, move }: ListedVehicle,
): Record<string, string> | undefined =>
  move === null ? draft.stops[id]?.inboundManifest : draft.moves[move]?.vehicles[id]?.seats;

export const unseat = (
  draft: TripDraft,
  vehicle: ListedVehicle,
  people: readonly Person[],
): void => {
  const seats = seatsOf(draft, vehicle);
  for (const { id } of people) if (seats) delete seats[id];
};

/** In the last seats, in this order. */
export const seat = (draft: TripDraft, vehicle: ListedVehicle, people: readonly Person[]): void => {
  const seats = seatsOf(draft, vehicle);
  if (!seats) return;
  for (const { id } of people)
    seats[id] = orderAfter(Object.values(seats).map((order) => ({ order })));
};

/** How many more it takes; Infinity while that is not known. */
export const freeSeats = ({ capacity, people, others }: ListedVehicle): number =>
  capacity === null ? Infinity : capacity - people.length - others;
