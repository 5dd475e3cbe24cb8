import { fieldNamed } from '../../domain/records/tables';
import { type CellContext, cellOf } from '../cell';
import {
  type BlockColumn,
  type FilledTable,
  LEFT_OUT,
  type RecordRow,
  TO_NOTES,
  WHOLE_NAME,
} from './record-block';

type FieldsOfRow = Pick<RecordRow, 'told' | 'notes'>;

/** The cells of a row as fields; what is no field, or cannot be read as its field, becomes a note. */
export const readFieldsOfRow = (
  table: FilledTable,
  cells: readonly string[],
  columns: readonly BlockColumn[],
  context: CellContext,
): FieldsOfRow => {
  const told: Record<string, unknown> = {};
  const notes: string[] = [];
  for (const [index, { label, meaning }] of columns.entries()) {
    const text = cells[index] ?? '';
    const type = fieldNamed(table, meaning)?.type;
    const isWholeName = table === 'people' && meaning === WHOLE_NAME;
    if (text === '' || meaning === LEFT_OUT || isWholeName) continue;
    const value = type && meaning !== TO_NOTES ? cellOf(type, context).read(text) : null;
    if (value?.ok) told[meaning] = value.value;
    else notes.push(/^notes?$/i.test(label) ? text : `${label}: ${text}`);
  }
  return { told, notes };
};
