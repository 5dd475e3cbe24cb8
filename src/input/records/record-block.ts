import type { TableName } from '../../domain/records/table-name';

/** The tables that are filled from a spreadsheet. */
export type FilledTable = TableName & ('people' | 'venues');

/** What a column holds: a field by its name, `name` a person's whole name, `none` nothing to keep. */
export type Meaning = string;
export const WHOLE_NAME = 'name';
export const TO_NOTES = 'notes';
export const LEFT_OUT = 'none';

export interface BlockColumn {
  /** As the head of the table has it, or 'Column 3'. */
  readonly label: string;
  readonly meaning: Meaning;
}

/** A row of a pasted table, as a record. */
export interface RecordRow {
  /** The row of the table, from 1, with the head counted. */
  readonly number: number;
  readonly cells: readonly string[];
  /** What the row says, by field. */
  readonly told: Readonly<Record<string, unknown>>;
  /** What is taken for granted of somebody or something new. */
  readonly assumed: Readonly<Record<string, unknown>>;
  /** What had no field, or could not be read as one. */
  readonly notes: readonly string[];
  /** The record of the trip that this is. */
  readonly known: string | null;
  /** An earlier row of the table that says the same name. */
  readonly twin: number | null;
}

export interface RecordBlock {
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly RecordRow[];
}

/** What the planner says of the columns instead of what was guessed, by their place. */
export type Told = Readonly<Record<number, Meaning>>;
