import { groupByKeys } from '../group-by';
import { type Compare, inserted, without } from './sorted-by';
import { changeBetween } from './stretch';

export type Groups<Key, Member> = ReadonlyMap<Key, readonly Member[]>;

interface Known<Key, Member> {
  readonly list: readonly Member[];
  readonly groups: Groups<Key, Member>;
}

/**
 * The members of a list by what they share, each group in an order that knows no equals. A group
 * that has the same members as before is the same list, and so are all of them together.
 */
export const groupedBy = <Key, Member>(
  keysOf: (member: Member) => Iterable<Key>,
  compare: Compare<Member>,
): ((owner: object, list: readonly Member[]) => Groups<Key, Member>) => {
  const known = new WeakMap<object, Known<Key, Member>>();
  return (owner, list) => {
    const kept = known.get(owner);
    if (kept?.list === list) return kept.groups;
    const groups = kept
      ? groupsAfter(kept, list, keysOf, compare)
      : groupByKeys(list.toSorted(compare), keysOf);
    known.set(owner, { list, groups });
    return groups;
  };
};

const groupsAfter = <Key, Member>(
  kept: Known<Key, Member>,
  list: readonly Member[],
  keysOf: (member: Member) => Iterable<Key>,
  compare: Compare<Member>,
): Groups<Key, Member> => {
  const { removed, added } = changeBetween(kept.list, list);
  if (removed.length + added.length === 0) return kept.groups;
  const leaving = groupByKeys(removed, keysOf);
  const coming = groupByKeys(added, keysOf);
  const groups = new Map(kept.groups);
  for (const key of new Set([...leaving.keys(), ...coming.keys()])) {
    const stay = without(groups.get(key) ?? [], leaving.get(key) ?? []);
    const group = inserted(stay, coming.get(key) ?? [], compare);
    if (group.length > 0) groups.set(key, group);
    else groups.delete(key);
  }
  return groups;
};
