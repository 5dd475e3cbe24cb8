import type { Journey } from './records/journey';
import { newJourney } from './records/new-record';
import type { TableName } from './records/table-name';
import type { Table, Trip } from './records/tables';

/** Before the first commit: no records at all. */
export const emptyTables: Trip = {
  trip: {},
  stops: {},
  meetings: {},
  moves: {},
  people: {},
  venues: {},
  drives: {},
  topics: {},
  log: {},
  objectives: {},
  tasks: {},
  options: {},
  calendar: {},
  waivers: {},
  versions: {},
  handouts: {},
};

/** A trip with nothing in it but its own record. */
export const emptyTrip = (id: string, values: Partial<Journey>): Trip => ({
  ...emptyTables,
  trip: { [id]: newJourney(id, values) },
});

/** The trip's own record. A trip without one was never let in, so its absence is a broken invariant. */
export const journeyOf = (trip: Trip): Journey => {
  const [journey] = Object.values(trip.trip);
  if (!journey) throw new Error('A trip has no record of its own.');
  return journey;
};

/** The record of an id that may be null or stale. */
export const find = <Entry>(table: Table<Entry>, id: string | null): Entry | undefined =>
  id !== null && Object.hasOwn(table, id) ? table[id] : undefined;

/** The record of an id that is known to exist; its absence is a broken invariant. */
export const record = <Entry>(table: Table<Entry>, id: string, name: TableName): Entry => {
  const found = find(table, id);
  if (!found) throw new Error(`The ${name} table has no record ${id}.`);
  return found;
};
