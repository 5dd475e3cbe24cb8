import { type GroupIndex, type Grouping, groupIndex } from './group-index';
import { changeBetween } from './stretch';

interface Known<Key, Member, Found> {
  list: readonly Member[];
  readonly index: GroupIndex<Key, Member, Found>;
}

/**
 * What is found in each group of the members of a list, in one list. Of a list that changed a little
 * only the groups of those who came and went are looked at again; where nothing else is found there,
 * the list is the same. `owner` is what the index is remembered by.
 */
export const foundInGroups = <Key, Member, Found, Owner extends object>(
  groupingOf: (owner: Owner) => Grouping<Key, Member, Found>,
): ((owner: Owner, list: readonly Member[]) => readonly Found[]) => {
  const indices = new WeakMap<Owner, Known<Key, Member, Found>>();
  return (owner, list) => {
    const known = indices.get(owner) ?? { list: [], index: groupIndex(groupingOf(owner)) };
    indices.set(owner, known);
    if (known.list !== list) {
      const { removed, added } = changeBetween(known.list, list);
      known.index.replace(removed, added);
      known.list = list;
    }
    return known.index.all();
  };
};
