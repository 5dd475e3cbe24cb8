import { changeBetween } from './stretch';

interface Known<Member> {
  readonly list: readonly Member[];
  readonly sorted: readonly Member[];
}

export type Compare<Member> = (one: Member, other: Member) => number;

/** With more new members it is faster to sort all. */
const FEW = 32;

/** A list in an order that knows no equals; of a list that changed a little, with as little work. */
export const sortedBy = <Member>(
  compare: Compare<Member>,
): ((owner: object, list: readonly Member[]) => readonly Member[]) => {
  const known = new WeakMap<object, Known<Member>>();
  return (owner, list) => {
    const kept = known.get(owner);
    if (kept?.list === list) return kept.sorted;
    const sorted = kept ? sortedAfter(kept, list, compare) : list.toSorted(compare);
    known.set(owner, { list, sorted });
    return sorted;
  };
};

const sortedAfter = <Member>(
  kept: Known<Member>,
  list: readonly Member[],
  compare: Compare<Member>,
): readonly Member[] => {
  const { removed, added } = changeBetween(kept.list, list);
  return inserted(without(kept.sorted, removed), added, compare);
};

export const without = <Member>(
  list: readonly Member[],
  removed: readonly Member[],
): readonly Member[] => {
  if (removed.length === 0) return list;
  const gone = new Set(removed);
  return list.filter((member) => !gone.has(member));
};

/** Into a sorted list. */
export const inserted = <Member>(
  sorted: readonly Member[],
  added: readonly Member[],
  compare: Compare<Member>,
): readonly Member[] => {
  if (added.length === 0) return sorted;
  if (sorted.length === 0) return added.toSorted(compare);
  if (added.length > FEW) return [...sorted, ...added].sort(compare);
  const all = [...sorted];
  for (const member of added) all.splice(placeIn(all, member, compare), 0, member);
  return all;
};

/** Behind all that come before it or are its equals. */
export const placeIn = <Member>(
  sorted: readonly Member[],
  member: Member,
  compare: Compare<Member>,
): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, member) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
