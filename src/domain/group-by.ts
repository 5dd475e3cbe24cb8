/** The entries by key, each group in the order of the entries. */
export const groupBy = <Entry, Key>(
  entries: Iterable<Entry>,
  keyOf: (entry: Entry) => Key,
): ReadonlyMap<Key, readonly Entry[]> => groupByKeys(entries, (entry) => [keyOf(entry)]);

/** As `groupBy`, of entries that are in several groups each. */
export const groupByKeys = <Entry, Key>(
  entries: Iterable<Entry>,
  keysOf: (entry: Entry) => Iterable<Key>,
): ReadonlyMap<Key, readonly Entry[]> => {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
};
