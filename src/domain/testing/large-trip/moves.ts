import { groupBy } from '../../group-by';
import type { Meeting } from '../../records/meeting';
import type { Move } from '../../records/move';
import type { WeekPeople } from './people';

/** Each day the principal's cars to the first meeting, and a van of another track's to its own. */
export const movesOfWeek = (
  meetings: readonly Meeting[],
  { ours }: WeekPeople,
): Readonly<Record<string, Partial<Move>>> => {
  const days = groupBy(meetings, ({ slot }) => slot.date);
  const seats = Object.fromEntries(ours.slice(0, 3).map(({ id }, index) => [id, `a${index}`]));
  const entries = [...days.values()].flatMap(([first, second], index) => [
    ...(first ? [[`cars-${index}`, carsTo(first, seats)] as const] : []),
    ...(second ? [[`van-${index}`, vanTo(second)] as const] : []),
  ]);
  return Object.fromEntries(entries);
};

const carsTo = ({ id }: Meeting, seats: Readonly<Record<string, string>>): Partial<Move> => ({
  leadsTo: { meeting: id },
  vehicles: {
    limo: { order: 'a0', label: 'Limo', capacity: 4, seats },
    van: { order: 'a1', label: 'Staff van', capacity: 9, seats: {} },
  },
});

const vanTo = ({ id, slot, tracks }: Meeting): Partial<Move> => ({
  leadsTo: { meeting: id },
  from: `${slot.stop}-hotel`,
  minutes: 20,
  tracks,
  vehicles: { van: { order: 'a0', label: 'Van', capacity: 9, seats: {} } },
});
