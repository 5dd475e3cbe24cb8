import type { RecordRow } from './record-block';

export type ReadRow = Omit<RecordRow, 'number' | 'twin' | 'known'>;

interface Matching {
  /** The number of the first row. */
  readonly from: number;
  readonly records: Readonly<Record<string, object>>;
  /** By what two records are the same. */
  readonly keysOf: (entry: object) => readonly string[];
}

/** Says of each row which record of the trip it is, and which row above says the same. */
export const matchRows = (
  rows: readonly ReadRow[],
  { from, records, keysOf }: Matching,
): readonly RecordRow[] => {
  const known = new Map<string, string[]>();
  for (const [id, entry] of Object.entries(records))
    for (const key of keysOf(entry)) known.set(key, [...(known.get(key) ?? []), id]);
  const seen = new Map<string, number>();
  return rows.map((row, index) => {
    const number = from + index;
    const keys = keysOf({ ...row.assumed, ...row.told });
    const twin = keys.map((key) => seen.get(key)).find((one) => one !== undefined) ?? null;
    for (const key of keys) if (!seen.has(key)) seen.set(key, number);
    // Nobody is guessed where there are two.
    const [id, ...others] = new Set(keys.flatMap((key) => known.get(key) ?? []));
    return { ...row, number, twin, known: others.length === 0 ? (id ?? null) : null };
  });
};

/** A text of a record, or '' where there is none. */
export const textIn = (entry: object, field: string): string => {
  const value: unknown = Reflect.get(entry, field);
  return typeof value === 'string' ? value : '';
};
