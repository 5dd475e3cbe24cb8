import { applyEdit } from '../../domain/edits/edit';
import type { Journey } from '../../domain/records/journey';
import { type TableName, tableNames } from '../../domain/records/table-name';
import { fieldNamed, fields, type Records, type Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';

/** A value as it is to be; of a map those entries that become others, null for one that goes. */
type Changed<Value> =
  Value extends Readonly<Record<string, unknown>>
    ? { readonly [Key in keyof Value]: Value[Key] | null }
    : Value;

type Change<Entry> = { readonly [Name in keyof Entry]?: Changed<Entry[Name]> };

/** What becomes another in a trip: by table and id, null for a record that goes. */
export type Changes = { readonly journey?: Change<Journey> } & {
  readonly [Name in Exclude<TableName, 'trip'>]?: Readonly<
    Record<string, Change<Records[Name]> | null>
  >;
};

/** The trip with these changes, made as one edit; a record that it does not have is made anew. */
export const changed = (trip: Trip, { journey, ...tables }: Changes): Trip => {
  const changes = { ...tables, trip: { [journeyOf(trip).id]: journey } };
  return applyEdit(trip, {
    label: 'change',
    change: (draft) => {
      for (const table of tableNames)
        for (const [id, change] of Object.entries(changes[table] ?? {}))
          if (change === null) delete draft[table][id];
          else
            Reflect.set(draft[table], id, recordAfter(table, trip[table][id], { ...change, id }));
    },
  }).trip;
};

const recordAfter = (table: TableName, before: object | undefined, change: object): object => {
  if (!before) return { ...emptyOf(table), ...change };
  const known = new Map(Object.entries(before));
  const parts = Object.entries(change).map(([name, value]) => {
    const isMap = fieldNamed(table, name)?.type.kind === 'map';
    return [name, isMap ? mapAfter(known.get(name), value) : value];
  });
  return { ...before, ...Object.fromEntries(parts) };
};

const emptyOf = (table: TableName): object =>
  Object.fromEntries(Object.entries(fields[table]).map(([name, { empty }]) => [name, empty]));

const mapAfter = (before: object, change: object): object =>
  Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(([, value]) => value !== null),
  );
