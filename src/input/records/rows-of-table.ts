import { cellsOf } from '../block/table-columns';

/**
 * The rows of a table as a spreadsheet copies it: tabs between the cells, and quotes around a cell that
 * has tabs or line ends in it. Every row has as many cells; a text without tabs has one column.
 */
export const rowsOfTable = (text: string): readonly (readonly string[])[] => {
  const rows = text.includes('\t') ? tabbedRows(text) : barredRows(text);
  const filled = rows
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const width = Math.max(0, ...filled.map((cells) => cells.findLastIndex(Boolean) + 1));
  return filled.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ''));
};

const barredRows = (text: string): readonly (readonly string[])[] =>
  text.split(/\r\n?|\n/).map((row) => cellsOf(row) ?? [row]);

const CELL = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n?|\n|$)/y;

const tabbedRows = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const [, cell = '', end] = CELL.exec(text) ?? [];
    row.push(cell.startsWith('"') ? unquoted(cell) : cell);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
};

const unquoted = (cell: string): string =>
  cell.length > 1 && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
