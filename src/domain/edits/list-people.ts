import { byPrecedence } from '../derive/attendance';
import { travellersTo } from '../derive/travellers';
import { recordName } from '../describe/record-name';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import type { Edit } from './edit';
import { setField } from './record-edits';
import { keysToPlace } from './stop-keys';

/** Person → order key. */
type PeopleInOrder = Readonly<Record<string, string>>;

/** A list with somebody more, before the first who comes after them in precedence. */
export const withPerson = (trip: Trip, list: PeopleInOrder, person: string): PeopleInOrder => {
  const added = find(trip.people, person);
  const others = peopleInOrder(list)
    .filter((id) => id !== person)
    .map((id) => ({ id, order: list[id] ?? '' }));
  const behind = others.findIndex(({ id }) => {
    const other = find(trip.people, id);
    return added && other && byPrecedence(added, other) < 0;
  });
  return { ...list, ...keysToPlace(person, others, behind < 0 ? others.length : behind) };
};

/** The ids of a list in its order. */
export const peopleInOrder = (list: PeopleInOrder): readonly string[] =>
  Object.keys(list).toSorted((one, other) =>
    `${list[one]} ${one}` < `${list[other]} ${other}` ? -1 : 1,
  );

/** Puts everybody who travels on the leg to a stop on its list. */
export const boardEverybody = (trip: Trip, stop: Stop): Edit => {
  const list = travellersTo(trip, stop)
    .filter(({ id }) => !(id in stop.inboundManifest))
    .reduce((before, { id }) => withPerson(trip, before, id), stop.inboundManifest);
  return {
    ...setField(trip, 'stops', stop.id, 'inboundManifest', list),
    label: `put everybody on the leg to ${recordName(trip, 'stops', stop.id)}`,
  };
};
