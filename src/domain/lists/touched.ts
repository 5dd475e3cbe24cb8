interface Known {
  readonly before: WeakRef<object>;
  readonly keys: ReadonlySet<string>;
}

const known = new WeakMap<object, Known>();

/** So that whoever follows a table from state to state need not look through all of it. */
export const noteTouched = (before: object, after: object, keys: ReadonlySet<string>): void => {
  if (before === after) return;
  known.set(after, { before: new WeakRef(before), keys });
  lineages.set(after, lineageOf(before));
};

const lineages = new WeakMap<object, object>();

/** The same for all states of a table that edits made of one another. */
export const lineageOf = (state: object): object => {
  const lineage = lineages.get(state) ?? {};
  lineages.set(state, lineage);
  return lineage;
};

/**
 * The keys under which the two states of a table may differ: all that say another thing are among
 * them. Null where that was not noted, as of a trip that was just read.
 */
export const touchedBetween = (before: object, after: object): ReadonlySet<string> | null => {
  const noted = known.get(after);
  return noted?.before.deref() === before ? noted.keys : null;
};

/**
 * A list of records in which some are no longer, or others: those have the same id, and take their
 * place.
 */
export const withRecords = <One extends { readonly id: string }>(
  records: readonly One[],
  leaving: readonly One[],
  coming: readonly One[],
): readonly One[] => {
  const changed = new Map(coming.map((record) => [record.id, record]));
  const list = [...records];
  for (const record of leaving) {
    const successor = changed.get(record.id);
    list.splice(list.indexOf(record), 1, ...(successor ? [successor] : []));
    changed.delete(record.id);
  }
  return [...list, ...changed.values()];
};
