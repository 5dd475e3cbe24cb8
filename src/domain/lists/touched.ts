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

/** Records of a table after an edit: what it touched and is still among them keeps its place. */
export const withTouched = <One extends { readonly id: string }>(
  records: readonly One[],
  touched: ReadonlySet<string>,
  still: readonly One[],
): readonly One[] => {
  const changed = new Map(still.map((record) => [record.id, record]));
  const stay: One[] = [];
  for (const record of records) {
    const one = touched.has(record.id) ? taken(changed, record.id) : record;
    if (one) stay.push(one);
  }
  return [...stay, ...changed.values()];
};

const taken = <One>(from: Map<string, One>, id: string): One | undefined => {
  const one = from.get(id);
  from.delete(id);
  return one;
};
