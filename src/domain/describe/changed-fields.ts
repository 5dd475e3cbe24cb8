import type { Patch } from '../edits/patch';
import { fieldNamed, recordNames, type Trip } from '../records/tables';
import { find } from '../trip';
import { capitalized, uncapitalized } from './capitalized';
import { changedEntry } from './changed-entry';
import { recordName } from './record-name';
import { valueText } from './value-text';

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
  const type = registered?.type;
  if (key !== undefined) return { ...names, name, ...changedEntry(before, after, patch, type) };
  return {
    ...names,
    name,
    from: valueText(before, type, patch.from),
    to: valueText(after, type, patch.to),
  };
};

const lowered = (label: string): string => (/^[A-Z]{2}/.test(label) ? label : uncapitalized(label));
