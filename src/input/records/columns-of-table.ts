import { keyOf } from '../plain-text';
import { type BlockColumn, type Meaning, TO_NOTES, type Told } from './record-block';

/** The words that stand over the columns of lists, by what they mean. */
export type HeadWords = Readonly<Record<Meaning, string>>;

interface TableGuess {
  readonly words: HeadWords;
  /** What the cells of a column look like; null where that is not told. */
  readonly guess: (column: readonly string[], seen: Seen) => Meaning | null;
}

/** What is known when a column is guessed. */
export interface Seen {
  readonly taken: ReadonlySet<Meaning>;
  /** Under a head that says something else, only what is plain to see is guessed. */
  readonly isHeaded: boolean;
}

interface HeadedTable {
  readonly columns: readonly BlockColumn[];
  readonly body: readonly (readonly string[])[];
  readonly hasHead: boolean;
}

/** Parts the head from the rows, and says what each column holds: every meaning once. */
export const columnsOfTable = (
  rows: readonly (readonly string[])[],
  told: Told,
  { words, guess }: TableGuess,
): HeadedTable => {
  const [first = []] = rows;
  const heads = first.map((cell) => meaningOfHead(cell, words));
  const hasHead = isHead(first, heads);
  const body = hasHead ? rows.slice(1) : rows;
  const taken = new Set<Meaning>(Object.values(told));
  const meanings = first.map((_, index) => {
    const head = hasHead ? heads[index] : null;
    if (told[index] !== undefined || !head || taken.has(head)) return told[index] ?? null;
    taken.add(head);
    return head;
  });
  const columns = first.map((cell, index): BlockColumn => {
    const label = hasHead && cell !== '' ? cell : `Column ${index + 1}`;
    const known = meanings[index];
    if (known) return { label, meaning: known };
    const cells = body.map((row) => row[index] ?? '').filter(Boolean);
    const meaning = guess(cells, { taken, isHeaded: hasHead && cell !== '' }) ?? TO_NOTES;
    taken.add(meaning);
    return { label, meaning };
  });
  return { columns, body, hasHead };
};

const meaningOfHead = (cell: string, words: HeadWords): Meaning | null => {
  const key = cell.trim() === '#' ? 'no' : keyOf(cell.replace(/\(.*\)/, ''));
  const found = Object.entries(words).find(([, known]) => known.split(' ').includes(key));
  return key === '' ? null : (found?.[0] ?? null);
};

const isHead = (cells: readonly string[], heads: readonly (Meaning | null)[]): boolean => {
  const known = heads.filter((head) => head !== null).length;
  return (
    known >= Math.min(2, cells.filter(Boolean).length) &&
    known > 0 &&
    !/\d{3}|@/.test(cells.join(' '))
  );
};
