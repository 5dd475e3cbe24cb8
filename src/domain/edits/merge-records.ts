import { recordName } from '../describe/record-name';
import type { TableName } from '../records/table-name';
import { fields, type Trip } from '../records/tables';
import { sameValue } from './canonical';
import type { Edit } from './edit';
import { replaceRecord } from './replace-record';

/** The tables in which one and the same may stand twice. */
export type MergedTable = TableName & ('people' | 'venues' | 'topics');

/** Two records that are one, the first of which stays. */
export interface Pair {
  readonly table: MergedTable;
  readonly stays: string;
  readonly goes: string;
}

export interface DifferingField {
  readonly field: string;
  readonly label: string;
  /** Which of the two values is kept unless the planner says otherwise: the one that says something. */
  readonly kept: 'stays' | 'goes';
}

/** The fields in which the two differ and only one value can be kept. Sets and notes are joined. */
export const differingFields = (
  trip: Trip,
  { table, stays, goes }: Pair,
): readonly DifferingField[] => {
  const [one, other] = [trip[table][stays], trip[table][goes]];
  if (!one || !other) return [];
  return Object.entries(fields[table]).flatMap(([field, { label, type, empty }]) => {
    const mine: unknown = Reflect.get(one, field);
    const theirs: unknown = Reflect.get(other, field);
    const isJoined = type.kind === 'map' || type.kind === 'order' || field === 'notes';
    if (isJoined || sameValue(mine, theirs)) return [];
    const isUnsaid = sameValue(mine, empty) && type.kind !== 'choice';
    return [{ field, label, kept: isUnsaid ? 'goes' : 'stays' }];
  });
};

/** Makes the two one: every reference to the one that goes leads to the one that stays. */
export const mergeRecords = (
  trip: Trip,
  pair: Pair,
  kept: Readonly<Record<string, 'stays' | 'goes'>>,
): Edit => {
  const { table, stays, goes } = pair;
  const differing = differingFields(trip, pair);
  return {
    label: `merge ${recordName(trip, table, goes)} into ${recordName(trip, table, stays)}`,
    change: (draft) => {
      const [one, other] = [draft[table][stays], draft[table][goes]];
      if (!one || !other || stays === goes) return;
      for (const { field, kept: usual } of differing)
        if ((kept[field] ?? usual) === 'goes') Reflect.set(one, field, Reflect.get(other, field));
      join(table, one, other);
      replaceRecord(draft, { table, from: goes, to: stays });
    },
  };
};

const join = (table: MergedTable, one: object, other: object): void => {
  for (const [field, { type }] of Object.entries(fields[table])) {
    const mine: unknown = Reflect.get(one, field);
    const theirs: unknown = Reflect.get(other, field);
    if (type.kind === 'map' && typeof mine === 'object' && typeof theirs === 'object')
      Reflect.set(one, field, { ...theirs, ...mine });
    if (field === 'notes' && typeof mine === 'string' && typeof theirs === 'string')
      Reflect.set(one, field, bothNotes(mine, theirs));
  }
};

const bothNotes = (mine: string, theirs: string): string =>
  mine.includes(theirs) ? mine : [mine, theirs].filter(Boolean).join('\n');
