import fc, { type Arbitrary } from 'fast-check';
import type { Edit } from '../../domain/edits/edit';
import { addRecord, setEntry, setNamedField } from '../../domain/edits/record-edits';
import { removeRecord } from '../../domain/edits/remove-record';
import type { FieldType } from '../../domain/records/field';
import { newMeeting, newPerson, newVenue } from '../../domain/records/new-record';
import { type TableName, tableNames } from '../../domain/records/table-name';
import { fields, type Trip } from '../../domain/records/tables';
import { arbitraryValue, type Ids } from '../../files/testing/arbitrary-value';

/** Chooses one of an arbitrary's values, as `fc.gen()` does. */
export type Choose = <Value>(of: () => Arbitrary<Value>) => Value;

/**
 * Any edit of a trip, made from the registry of fields: one value or one entry of one record, a
 * record more, or one less. A value may name what is not there: such an edit is to be refused.
 */
export const anyEditOf = (trip: Trip, choose: Choose, newId: string): Edit => {
  const what = choose(() => fc.integer({ min: 0, max: 19 }));
  if (what === 0) return removal(trip, choose);
  if (what <= 2) return addition(trip, choose, newId);
  const table = choose(() => fc.constantFrom(...tableNames));
  const id = oneOf(choose, Object.keys(trip[table])) ?? newId;
  const [name, type] = choose(() => fc.constantFrom(...typesOf(table)));
  if (type.kind === 'map' && what <= 10) return entryEdit(trip, choose, { table, id, name, type });
  return setNamedField(trip, table, id, name, valueFor(trip, choose, type));
};

const typesOf = (table: TableName): readonly (readonly [string, FieldType])[] =>
  Object.entries(fields[table]).map(([name, { type }]) => [name, type] as const);

/** Now and then, and where nothing else can be said, what a clumsy or hostile hand would write. */
const valueFor = (trip: Trip, choose: Choose, type: FieldType): unknown =>
  (type.kind === 'variants' && Object.keys(trip.stops).length === 0) ||
  choose(() => fc.integer({ min: 0, max: 24 })) === 0
    ? choose(() => fc.constantFrom<unknown>(-1, 5000, 'nobody', '\u202E\r\n\u0000', {}, undefined))
    : choose(() => arbitraryValue(type, idsOf(trip)));

interface Entry {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
  readonly type: FieldType & { readonly kind: 'map' };
}

const entryEdit = (trip: Trip, choose: Choose, { table, id, name, type }: Entry): Edit => {
  const value = choose(() => arbitraryValue(type, idsOf(trip)));
  const [key, entry] = Object.entries(value ?? {})[0] ?? ['nobody', undefined];
  const isRemoval = choose(() => fc.boolean());
  return setEntry(trip, table, id, name, key, isRemoval ? undefined : entry);
};

const addition = (trip: Trip, choose: Choose, id: string): Edit => {
  const stop = oneOf(choose, Object.keys(trip.stops)) ?? 'nowhere';
  const slot = { stop, date: null, time: { tbd: true }, fold: null } as const;
  const additions = [
    addRecord('people', newPerson(id, {}), 'a person'),
    addRecord('venues', newVenue(id, { stop }), 'a venue'),
    addRecord('meetings', newMeeting(id, { slot }), 'a meeting'),
  ];
  return choose(() => fc.constantFrom(...additions));
};

const removal = (trip: Trip, choose: Choose): Edit => {
  const table = choose(() => fc.constantFrom(...tableNames));
  const id = oneOf(choose, Object.keys(trip[table])) ?? 'nothing';
  return { label: 'remove', change: (draft) => removeRecord(draft, table, id) };
};

const oneOf = (choose: Choose, ids: readonly string[]): string | undefined =>
  ids.length === 0 ? undefined : choose(() => fc.constantFrom(...ids));

const idsOf = (trip: Trip): Ids => ({
  trip: Object.keys(trip.trip),
  stops: Object.keys(trip.stops),
  meetings: Object.keys(trip.meetings),
  moves: Object.keys(trip.moves),
  people: Object.keys(trip.people),
  venues: Object.keys(trip.venues),
  drives: Object.keys(trip.drives),
  topics: Object.keys(trip.topics),
  log: Object.keys(trip.log),
  objectives: Object.keys(trip.objectives),
  tasks: Object.keys(trip.tasks),
  options: Object.keys(trip.options),
  calendar: Object.keys(trip.calendar),
  waivers: Object.keys(trip.waivers),
  versions: Object.keys(trip.versions),
  handouts: Object.keys(trip.handouts),
});
