export type SheetTable =
  | 'people'
  | 'venues'
  | 'topics'
  | 'objectives'
  | 'tasks'
  | 'options'
  | 'calendar';

/** What a row of such a table is when it is selected. */
export type SheetKind = 'person' | 'venue' | 'topic' | 'objective' | 'task' | 'option' | 'calendar';

/** A column of a sheet: one field of its records. */
export interface SheetColumn {
  readonly field: string;
  /** Shorter than the field's own label. */
  readonly label: string;
  /** In rem. */
  readonly width: number;
  /** Set in the reader's font for the language of the country. */
  readonly isNative?: true;
}

export interface RowGroup {
  readonly name: string;
  readonly ids: readonly string[];
}

/** The column in front: what the record is called. */
export const HEAD = 'head';

/** A cell of a sheet. */
export interface Place {
  readonly row: string;
  readonly column: string;
}
