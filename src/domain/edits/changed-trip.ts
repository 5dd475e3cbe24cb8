import { type TableName, tableNames } from '../records/table-name';
import type { Trip } from '../records/tables';
import { type DraftTable, draftTable } from './draft-table';
import type { TripDraft } from './edit';
import { kept } from './kept';

/**
 * The trip after a change of a draft of it; the same trip where nothing says another thing. What did
 * not change stays the same by identity, down to the parts of a record.
 */
export const changedTrip = (trip: Trip, change: (draft: TripDraft) => void): Trip => {
  const drafts = new Map<TableName, DraftTable>();
  const draft: TripDraft = { ...trip };
  const get = (_: TripDraft, name: string | symbol): unknown => {
    const table: unknown = Reflect.get(draft, name);
    if (!isTableName(name) || table !== trip[name]) return table;
    const made = draftTable(trip[name]);
    drafts.set(name, made);
    Reflect.set(draft, name, made.table);
    return made.table;
  };
  change(new Proxy(draft, { get }));
  const changed = { ...trip };
  for (const name of tableNames) {
    const given: unknown = draft[name];
    const made = drafts.get(name);
    Reflect.set(changed, name, given === made?.table ? made?.finish() : kept(trip[name], given));
  }
  return tableNames.every((name) => changed[name] === trip[name]) ? trip : Object.freeze(changed);
};

const names: ReadonlySet<unknown> = new Set(tableNames);

const isTableName = (name: unknown): name is TableName => names.has(name);
