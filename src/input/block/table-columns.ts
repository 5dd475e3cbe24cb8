import { keyOf } from '../plain-text';

export type ColumnKind = 'date' | 'time' | 'end' | 'event' | 'place' | 'people' | 'other';

export interface Column {
  readonly kind: ColumnKind;
  /** As the head of the table has it. */
  readonly label: string;
}

const WORDS: Readonly<Record<Exclude<ColumnKind, 'other'>, string>> = {
  date: 'date day',
  time: 'time times timing hour hours when start starttime from begin begins timelocal localtime',
  end: 'end endtime to until finish ends',
  event: 'event events activity item programme program what meeting title description subject',
  place: 'place location venue where site',
  people:
    'participants who attendees people delegation with attending participant counterpart counterparts',
};

const kinds: ReadonlyMap<string, ColumnKind> = new Map(
  (['date', 'time', 'end', 'event', 'place', 'people'] as const).flatMap((kind) =>
    WORDS[kind].split(' ').map((word) => [word, kind] as const),
  ),
);

/** The cells of a row of a table, parted by tabs or bars; null for what is no table. */
export const cellsOf = (raw: string): readonly string[] | null => {
  if (raw.trim().includes('\t') || /^\t{2}/.test(raw))
    return raw.split('\t').map((cell) => cell.trim());
  const bars = raw.match(/\|/g)?.length ?? 0;
  if (bars < 2) return null;
  const inner = raw.trim().replace(/^\||\|$/g, '');
  return inner.split('|').map((cell) => cell.trim());
};

/** The columns, where every cell is the head of one and at least two are known. */
export const columnsOf = (cells: readonly string[]): readonly Column[] | null => {
  const columns = cells.map(
    (label): Column => ({ kind: kinds.get(keyOf(label)) ?? 'other', label }),
  );
  const known = columns.filter(({ kind }) => kind !== 'other');
  const isHead = known.length > 1 && cells.every((cell) => !/\d/.test(cell));
  return isHead ? columns : null;
};
