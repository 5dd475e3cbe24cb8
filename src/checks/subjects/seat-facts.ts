import type { Person } from '../../domain/records/person';
import type { Subject } from '../finding';
import type { SeatList } from './seat-list';

/** The list, those whom it concerns, and where. */
export const seatAbout = (
  { of, stop }: SeatList,
  people: readonly Person[],
): readonly Subject[] => [
  of,
  ...people.map(({ id }) => ({ kind: 'person' as const, id })),
  { kind: 'stop', id: stop.id },
];
