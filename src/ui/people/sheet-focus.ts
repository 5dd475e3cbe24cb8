import { HEAD, type Place } from './sheet-column';

const rowsOf = (sheet: HTMLElement): readonly HTMLElement[] => [
  ...sheet.querySelectorAll<HTMLElement>('[data-row]'),
];

const cellsOf = (row: HTMLElement): readonly HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('[data-column]'),
];

/** The cell that an element stands in. */
export const placeOf = (target: EventTarget | null): Place | null => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = cell?.dataset.column;
  return row === undefined || column === undefined ? null : { row, column };
};

/** Goes to a cell, to the control in it if there is one; says whether there is such a cell. */
export const focusCell = (sheet: HTMLElement, { row, column }: Place): boolean => {
  const found = rowsOf(sheet).find(({ dataset }) => dataset.row === row);
  const cell = found && cellsOf(found).find(({ dataset }) => dataset.column === column);
  if (!cell) return false;
  (cell.querySelector<HTMLElement>('input, button') ?? cell).focus();
  return true;
};

export type Step = 'up' | 'down' | 'left' | 'right' | 'next' | 'previous';

/** Goes on to another cell; `next` and `previous` run on from row to row. */
export const focusNeighbour = (sheet: HTMLElement, from: Place, step: Step): boolean => {
  const to = neighbourOf(sheet, from, step);
  return to !== null && focusCell(sheet, to);
};

const neighbourOf = (sheet: HTMLElement, { row, column }: Place, step: Step): Place | null => {
  const rows = rowsOf(sheet).map(({ dataset }) => dataset.row ?? '');
  const [first] = rowsOf(sheet);
  const columns = first ? cellsOf(first).map(({ dataset }) => dataset.column ?? '') : [];
  const [line, cell] = [rows.indexOf(row), columns.indexOf(column)];
  const at = (nextLine: number, nextCell: number): Place | null => {
    const [to, of] = [rows[nextLine], columns[nextCell]];
    return to === undefined || of === undefined ? null : { row: to, column: of };
  };
  if (step === 'up') return at(line - 1, cell);
  if (step === 'down') return at(line + 1, cell);
  if (step === 'left') return at(line, cell - 1);
  if (step === 'right') return at(line, cell + 1);
  const firstField = columns.indexOf(HEAD) + 1;
  if (step === 'next') return at(line, cell + 1) ?? at(line + 1, firstField);
  return cell > firstField ? at(line, cell - 1) : at(line - 1, columns.length - 1);
};
