import { groupByKeys } from '../group-by';
import { isAlike } from '../is-alike';
import { allOf } from './joint';
import { type Compare, inserted, without } from './sorted-by';
import { changeBetween } from './stretch';

interface Index<Key, Member, Found> {
  list: readonly Member[];
  readonly groups: Map<Key, readonly Member[]>;
  /** Of the groups in which there is anything. */
  readonly found: Map<Key, readonly Found[]>;
  all: readonly Found[];
}

/**
 * What is found in each group of members that share a key, in one list. Of a list that changed a
 * little only the groups of those who came and went are looked at again; where nothing else is found
 * there, the list is the same. The index stands beside the members, and changes with them in place.
 */
export const foundInGroups = <Key, Member, Found, Owner extends object>(
  keysOf: (member: Member, owner: Owner) => readonly Key[],
  compare: Compare<Member>,
  findIn: (group: readonly Member[], key: Key) => readonly Found[],
): ((owner: Owner, list: readonly Member[]) => readonly Found[]) => {
  const indices = new WeakMap<Owner, Index<Key, Member, Found>>();
  return (owner, list) => {
    const index = indices.get(owner) ?? emptyIndex();
    indices.set(owner, index);
    if (index.list === list) return index.all;
    const groupsOf = (members: readonly Member[]) =>
      groupByKeys(members.toSorted(compare), (member) => keysOf(member, owner));
    const { removed, added } = changeBetween(index.list, list);
    const [leaving, coming] = [groupsOf(removed), groupsOf(added)];
    let isOther = false;
    for (const key of new Set([...leaving.keys(), ...coming.keys()])) {
      const stay = without(index.groups.get(key) ?? [], leaving.get(key) ?? []);
      const joining = coming.get(key) ?? [];
      const group = stay.length === 0 ? joining : inserted(stay, joining, compare);
      if (group.length > 0) index.groups.set(key, group);
      else index.groups.delete(key);
      const found = findIn(group, key);
      if (isAlike(found, index.found.get(key) ?? [])) continue;
      isOther = true;
      if (found.length > 0) index.found.set(key, found);
      else index.found.delete(key);
    }
    index.list = list;
    if (isOther) index.all = allOf(index.found.values(), (found) => found);
    return index.all;
  };
};

const emptyIndex = <Key, Member, Found>(): Index<Key, Member, Found> => ({
  list: [],
  groups: new Map(),
  found: new Map(),
  all: [],
});
