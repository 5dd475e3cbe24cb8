/** The keys of all commits of a copy. */
export const journalOf = (copy: string): IDBKeyRange =>
  IDBKeyRange.bound([copy, 0], [copy, Number.MAX_SAFE_INTEGER]);
