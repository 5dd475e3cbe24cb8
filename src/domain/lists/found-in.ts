import type { ListIndex } from './list-index';
import { changeBetween } from './stretch';

interface Known<Member, Found> {
  list: readonly Member[];
  readonly index: ListIndex<Member, Found>;
}

/**
 * What an index finds in a list, which is told what came and went since the last one. `owner` is what
 * the index is remembered by.
 */
export const foundIn = <Member, Found, Owner extends object>(
  indexOf: (owner: Owner) => ListIndex<Member, Found>,
): ((owner: Owner, list: readonly Member[]) => readonly Found[]) => {
  const indices = new WeakMap<Owner, Known<Member, Found>>();
  return (owner, list) => {
    const known = indices.get(owner) ?? { list: [], index: indexOf(owner) };
    indices.set(owner, known);
    if (known.list !== list) {
      const { removed, added } = changeBetween(known.list, list);
      known.index.replace(removed, added);
      known.list = list;
    }
    return known.index.all();
  };
};
