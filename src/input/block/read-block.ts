import type { DayKey } from '../../domain/derive/days';
import { cleanText } from '../../domain/records/clean-text';
import type { Trip } from '../../domain/records/tables';
import type { LocalDate } from '../../domain/time/local-date';
import type { Block } from './block';
import {
  addLine,
  addNote,
  endBlock,
  enterDay,
  lineContextOf,
  newProgress,
  type Progress,
} from './block-progress';
import { dayNamedIn } from './date-heading';
import { dateTimeGroupIn } from './group-heading';
import { cellsWithColumns, readCells } from './read-cells';
import { isTimed, type ReadRow, readRow } from './read-row';
import { cellsOf, columnsOf } from './table-columns';
import { type Row, unmarkedRow } from './unmarked-row';

export interface BlockContext extends DayKey {
  readonly trip: Trip;
  /** What a date without a year is nearest to. */
  readonly near: LocalDate;
}

/** More than any programme has. A text of more rows than this is something else. */
export const MOST_ROWS = 300;

/** A programme, an e-mail or a table as lines; what is not understood is in the notes of a line. */
export const readBlock = (text: string, context: BlockContext): Block => {
  const rows = cleanText(text, 'many').split('\n');
  const read = readRows(rows, context, isLineByTime);
  // Where no row says when, each that is not set in is a line.
  return read.lines.length > 0 ? read : readRows(rows, context, isLineByItself);
};

type LineTest = (row: Row, read: ReadRow, isFirst: boolean) => boolean;

const isLineByTime: LineTest = (_, read) => isTimed(read);

const isLineByItself: LineTest = ({ isIndented }, _, isFirst) => isFirst || !isIndented;

const readRows = (rows: readonly string[], context: BlockContext, isLine: LineTest): Block => {
  const progress = newProgress(context);
  for (const [number, raw] of rows.entries()) {
    if (LAYOUT_ONLY.test(raw)) continue;
    const cells = cellsOf(raw);
    if (cells) readTableRow(cells, number, progress, context);
    else readTextRow(raw, number, progress, context, isLine);
  }
  endBlock(progress);
  return { lines: progress.lines, headings: progress.headings };
};

const LAYOUT_ONLY = /^[\s>|\-–—_=+*:.·•]*$/;

const readTextRow = (
  raw: string,
  number: number,
  progress: Progress,
  context: BlockContext,
  isLine: LineTest,
): void => {
  const unmarked = unmarkedRow(raw, number);
  const named =
    dateTimeGroupIn(unmarked.text, context.trip, progress.day.stop) ??
    dayNamedIn(unmarked.text, nearTo(progress, context));
  if (named) enterDay(progress, named, number, context.trip);
  const row = named ? { ...unmarked, text: named.rest } : unmarked;
  const at = lineContextOf(context.trip, progress);
  const read = readRow(row.text, at);
  const isMeant = named
    ? isTimed(read) || saysWhat(read)
    : isLine(row, read, progress.lines.length === 0);
  if (isMeant && row.text !== '') addLine(progress, row, read);
  else addNote(progress, [row.marking, row.text].filter(Boolean).join(' '));
};

const nearTo = ({ day }: Progress, { trip, near }: BlockContext) => ({
  trip,
  near: day.date ?? near,
});

const SAYS_WHAT: ReadonlySet<string> = new Set(['kind', 'person', 'unknown-person', 'venue']);

/** Behind a date on the same row: 'Mon 10 Jan: Dinner hosted by Gen. Xu' is a line. */
const saysWhat = ({ typed }: ReadRow): boolean =>
  typed.tokens.some(({ kind }) => SAYS_WHAT.has(kind));

const readTableRow = (
  cells: readonly string[],
  number: number,
  progress: Progress,
  context: BlockContext,
): void => {
  const columns = columnsOf(cells);
  if (columns) {
    progress.columns = columns;
    progress.headings.push({ row: number, text: cells.join(' '), doubt: null });
    return;
  }
  const left = withoutDate(cells, number, progress, context);
  const text = left.filter(Boolean).join(' · ');
  if (text === '') return;
  const known = cellsWithColumns(left, progress.columns);
  const isLine = known.some(({ kind, text: cell }) => /^(?:time|event)$/.test(kind) && cell !== '');
  const at = lineContextOf(context.trip, progress);
  if (isLine) addLine(progress, { number, marking: '' }, readCells(known, at));
  else addNote(progress, text);
};

/** A date in the first cell that has anything is for this row and those below it. */
const withoutDate = (
  cells: readonly string[],
  number: number,
  progress: Progress,
  context: BlockContext,
): readonly string[] => {
  const first = cells.findIndex((cell) => cell !== '');
  const named = dayNamedIn(cells[first] ?? '', nearTo(progress, context));
  if (!named) return cells;
  enterDay(progress, named, number, context.trip);
  return cells.map((cell, index) => (index === first ? named.rest : cell));
};
