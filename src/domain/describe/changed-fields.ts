import type { Patch } from '../edits/patch';
import type { FieldType } from '../records/field';
import { fieldNamed, recordNames, type Trip } from '../records/tables';
import { formatClock, isClockTime } from '../time/clock-time';
import { find } from '../trip';
import { capitalized, uncapitalized } from './capitalized';
import { recordName } from './record-name';

/** A field that an edit changes, other than the times that stand in the schedule. */
export interface ChangedField {
  readonly id: string;
  /** 'Prep session: room' */
  readonly name: string;
  /** Empty where old and new cannot be said in a word. */
  readonly from: string;
  readonly to: string;
}

/** What patches change beside the lines that `changedLines` names. */
export const changedFields = (
  before: Trip,
  after: Trip,
  patches: readonly Patch[],
): readonly ChangedField[] =>
  patches.flatMap((patch) => (isOfLine(patch) ? [] : [changedField(before, after, patch)]));

const fieldsOfLines: Readonly<Record<string, readonly string[]>> = {
  meetings: ['slot', 'minutes'],
  stops: ['wheelsDown', 'wheelsUp', 'ron'],
};

const isOfLine = ({ table, path: [field = ''] }: Patch): boolean =>
  fieldsOfLines[table]?.includes(field) ?? false;

const changedField = (before: Trip, after: Trip, patch: Patch): ChangedField => {
  const { table, id, path } = patch;
  const [field, key] = path;
  const known = recordName(find<unknown>(before[table], id) ? before : after, table, id);
  const names = { id: [table, id, ...path].join(' '), from: 'none', to: 'none' };
  if (field === undefined) {
    const name = capitalized(`${recordNames[table]} ${known}`);
    return patch.from === undefined
      ? { ...names, name, to: 'new' }
      : { ...names, name, from: 'there', to: 'gone' };
  }
  const registered = fieldNamed(table, field);
  const name = `${capitalized(known)}: ${lowered(registered?.label ?? field)}`;
  if (key !== undefined) return { ...names, name, ...changedEntry(before, after, patch, key) };
  const type = registered?.type;
  return {
    ...names,
    name,
    from: valueText(before, type, patch.from),
    to: valueText(after, type, patch.to),
  };
};

/** One of many: somebody comes in, goes out, or has another part in it. */
const changedEntry = (
  before: Trip,
  after: Trip,
  { from, to }: Patch,
  key: string,
): Pick<ChangedField, 'from' | 'to'> => {
  const word = entryName(from === undefined ? after : before, key);
  if (from === undefined) return { from: '', to: `${word} in` };
  return to === undefined ? { from: word, to: 'out' } : { from: word, to: 'changed' };
};

const entryName = (trip: Trip, key: string): string => {
  const table = (['people', 'venues', 'topics'] as const).find((name) =>
    Object.hasOwn(trip[name], key),
  );
  return table ? recordName(trip, table, key) : key;
};

const valueText = (trip: Trip, type: FieldType | undefined, value: unknown): string => {
  if (value === undefined || value === null || value === '') return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return type?.kind === 'whole' ? `${value} ${type.unit}`.trim() : `${value}`;
  if (typeof value !== 'string') return '';
  if (type?.kind === 'choice') return type.choices[value] ?? value;
  if (type?.kind === 'reference') return recordName(trip, type.to, value);
  return type?.kind === 'clock' && isClockTime(value) ? formatClock(value, '24') : value;
};

const lowered = (label: string): string => (/^[A-Z]{2}/.test(label) ? label : uncapitalized(label));
