import { groupByKeys } from '../group-by';
import { isAlike } from '../is-alike';
import { allOf } from './joint';
import type { ListIndex } from './list-index';
import { type Compare, inserted, without } from './sorted-by';

/** How members come together, and what is to be found where they do. */
export interface Grouping<Key, Member, Found> {
  readonly keysOf: (member: Member) => readonly Key[];
  /** An order of the members of a group that knows no equals. */
  readonly compare: Compare<Member>;
  readonly findIn: (group: readonly Member[], key: Key) => readonly Found[];
}

/** What is found in each group of members that share a key; only where some came or went it is looked for. */
export const groupIndex = <Key, Member, Found>({
  keysOf,
  compare,
  findIn,
}: Grouping<Key, Member, Found>): ListIndex<Member, Found> => {
  const groups = new Map<Key, readonly Member[]>();
  /** Of the groups in which there is anything. */
  const found = new Map<Key, readonly Found[]>();
  let all: readonly Found[] | null = [];
  const lookIn = (key: Key, group: readonly Member[]): void => {
    setOrDelete(groups, key, group);
    const now = findIn(group, key);
    if (isAlike(now, found.get(key) ?? none)) return;
    all = null;
    setOrDelete(found, key, now);
  };
  return {
    replace: (removed, added) => {
      const [leaving, coming] = [groupByKeys(removed, keysOf), groupByKeys(added, keysOf)];
      for (const key of new Set([...leaving.keys(), ...coming.keys()])) {
        const stay = without(groups.get(key) ?? none, leaving.get(key) ?? none);
        lookIn(key, inserted(stay, coming.get(key) ?? none, compare));
      }
    },
    all: () => {
      all ??= allOf(found.values(), (part) => part);
      return all;
    },
  };
};

const none: readonly never[] = [];

const setOrDelete = <Key, One>(
  lists: Map<Key, readonly One[]>,
  key: Key,
  list: readonly One[],
): void => {
  if (list.length > 0) lists.set(key, list);
  else lists.delete(key);
};
