import { byPrecedence } from '../derive/attendance';
import { recordName } from '../describe/record-name';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import type { Edit } from './edit';

/** Those whose order of precedence is one: our side, or the people of a country. */
export const precedenceGroupOf = ({ side, country }: Person): string =>
  side === 'ours' ? 'ours' : `of ${country}`;

/** The people of the same group, in their order. */
export const precedenceGroup = (trip: Trip, person: Person): readonly Person[] =>
  Object.values(trip.people)
    .filter((other) => precedenceGroupOf(other) === precedenceGroupOf(person))
    .toSorted(byPrecedence);

/**
 * Puts a person at a place (from 0) in the order of their group. As few numbers change as will do;
 * null where nothing would move.
 */
export const movePrecedence = (trip: Trip, id: string, place: number): Edit | null => {
  const person = find(trip.people, id);
  if (!person) return null;
  const group = precedenceGroup(trip, person);
  const others = group.filter((other) => other.id !== id);
  const at = Math.max(0, Math.min(place, others.length));
  if (group[at]?.id === id) return null;
  const wanted = numbered([...others.slice(0, at), person, ...others.slice(at)], at);
  return {
    label: `move ${recordName(trip, 'people', id)} in the order of precedence`,
    change: (draft) => {
      for (const [other, number] of wanted) {
        const entry = draft.people[other];
        if (entry) entry.precedence = number;
      }
    },
  };
};

const HIGHEST = 9999;

/** The numbers to be written, when the one at a place has just come there. */
const numbered = (order: readonly Person[], moved: number): readonly [string, number][] => {
  const changed: [string, number][] = [];
  let last = 0;
  for (const [index, { id, precedence }] of order.entries()) {
    const isKept = index === moved ? false : precedence !== null && precedence > last;
    const isTied = index < moved && precedence === last;
    if (index > moved && (precedence === null || isKept)) break;
    if (isKept || isTied) last = precedence ?? last;
    else changed.push([id, ++last]);
  }
  return last <= HIGHEST ? changed : order.map(({ id }, index) => [id, index + 1]);
};
