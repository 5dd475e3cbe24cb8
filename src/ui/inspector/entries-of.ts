/** The entries of a field that is known only by its type. */
export const entriesOf = (value: unknown): readonly (readonly [key: string, entry: unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** One part of an entry. */
export const partOf = (entry: unknown, part: string): unknown =>
  typeof entry === 'object' && entry !== null ? Reflect.get(entry, part) : undefined;
