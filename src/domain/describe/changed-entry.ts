import type { Patch } from '../edits/patch';
import type { FieldType } from '../records/field';
import type { Trip } from '../records/tables';
import { recordName } from './record-name';
import { valueText } from './value-text';

interface ChangedValue {
  readonly from: string;
  readonly to: string;
}

/** One of many: it comes in, goes out, or is another. Of one part that changes, old and new are told. */
export const changedEntry = (
  before: Trip,
  after: Trip,
  { path: [, key = ''], from, to }: Patch,
  type: FieldType | undefined,
): ChangedValue => {
  const word = entryName(from === undefined ? after : before, key, type, from ?? to);
  if (from === undefined) return { from: '', to: `${word} in` };
  if (to === undefined) return { from: word, to: 'out' };
  const of = type?.kind === 'map' ? type.of : undefined;
  const parts = of?.kind === 'whole-object' ? Object.entries(of.parts) : [];
  const [changed, ...others] = parts.filter(([name]) => partOf(from, name) !== partOf(to, name));
  if (!changed || others.length > 0) return { from: word, to: 'changed' };
  const [name, partType] = changed;
  if (partType.kind === 'order') return { from: word, to: 'moved' };
  const old = valueText(before, partType, partOf(from, name));
  const now = valueText(after, partType, partOf(to, name));
  return { from: old === word ? word : `${word}, ${old}`, to: now };
};

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

/** Whom or what an entry names, or the words that stand in it: its key may be for nobody to read. */
const entryName = (
  trip: Trip,
  key: string,
  type: FieldType | undefined,
  value: unknown,
): string => {
  const table = (['people', 'venues', 'topics'] as const).find((name) =>
    Object.hasOwn(trip[name], key),
  );
  if (table) return recordName(trip, table, key);
  const keys = type?.kind === 'map' ? type.keys : undefined;
  if (keys?.kind === 'choice') return keys.choices[key] ?? key;
  if (keys?.kind !== 'id') return key;
  const text = partOf(value, 'text') ?? partOf(value, 'name');
  return typeof text === 'string' && text !== '' ? text : 'one of them';
};
