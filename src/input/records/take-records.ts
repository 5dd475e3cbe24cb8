import { countText } from '../../domain/describe/count-text';
import type { Edit, TripDraft } from '../../domain/edits/edit';
import { newPerson, newVenue } from '../../domain/records/new-record';
import { fieldNamed } from '../../domain/records/tables';
import { type CellContext, cellOf } from '../cell';
import type { FilledTable, RecordRow } from './record-block';

/** What becomes of a row: of one that is known already, `fill` keeps what is there, `replace` does not. */
export type Decision = 'add' | 'fill' | 'replace' | 'skip';

export interface TakenRow extends RecordRow {
  readonly decision: Decision;
  /** Of the record that it would make. */
  readonly id: string;
}

/** What is done with a row unless the planner says otherwise. */
export const usualDecision = ({ known, twin }: RecordRow): Decision => {
  if (known !== null) return 'fill';
  return twin === null ? 'add' : 'skip';
};

/** 'paste 14 people': all of them in one step. */
export const takeRecords = (
  table: FilledTable,
  rows: readonly TakenRow[],
  context: CellContext,
): Edit => {
  const taken = rows.filter(({ decision }) => decision !== 'skip');
  return {
    label: `paste ${wordFor(table, taken.length)}`,
    change: (draft) => {
      for (const row of taken) {
        if (row.decision === 'add' || row.known === null) add(draft, table, row);
        else merge(draft, table, { ...row, known: row.known }, context);
      }
    },
  };
};

const wordFor = (table: FilledTable, count: number): string =>
  countText(count, table === 'venues' ? 'place' : 'person');

/** The record that a row would make. */
export const madeOf = (table: FilledTable, row: RecordRow, id: string) => {
  const values = { ...row.assumed, ...row.told, notes: row.notes.join('\n') };
  return table === 'people' ? newPerson(id, values) : newVenue(id, values);
};

const add = (draft: TripDraft, table: FilledTable, row: TakenRow): void => {
  Reflect.set(draft[table], row.id, madeOf(table, row, row.id));
};

export interface Difference {
  readonly label: string;
  readonly field: string;
  readonly told: unknown;
  readonly text: string;
  /** The record says nothing of it yet. */
  readonly isMissing: boolean;
}

/** Where the row says something else than the record, or something that it does not have yet. */
export const differencesTo = (
  table: FilledTable,
  entry: object,
  { told }: RecordRow,
  context: CellContext,
): readonly Difference[] =>
  Object.entries(told).flatMap(([field, value]) => {
    const known = fieldNamed(table, field);
    const ours: unknown = Reflect.get(entry, field);
    if (!known || ours === value) return [];
    const isMissing = ours === known.empty && known.type.kind !== 'choice';
    const text = cellOf(known.type, context).text(value);
    return [{ label: known.label, field, told: value, text, isMissing }];
  });

/** What is not taken over stands in the notes: nothing that was pasted is lost. */
const merge = (
  draft: TripDraft,
  table: FilledTable,
  row: TakenRow & { readonly known: string },
  context: CellContext,
): void => {
  const entry = draft[table][row.known];
  if (!entry) return;
  const notes = [...row.notes];
  for (const { field, label, told, text, isMissing } of differencesTo(table, entry, row, context)) {
    if (isMissing || row.decision === 'replace') Reflect.set(entry, field, told);
    else notes.push(`${label}: ${text}`);
  }
  const known = new Set(entry.notes.split('\n'));
  const fresh = notes.filter((note) => !known.has(note));
  if (fresh.length > 0) entry.notes = [entry.notes, ...fresh].filter(Boolean).join('\n');
};
