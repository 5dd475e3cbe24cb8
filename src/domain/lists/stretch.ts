/** Where two lists differ: before `from` they are the same, and from `until` and `earlierUntil` on. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly earlierUntil: number;
}

/** An edit changes few of thousands of members, which are compared by identity. */
export const stretchBetween = (earlier: readonly unknown[], list: readonly unknown[]): Stretch => {
  if (latest.earlier !== earlier || latest.list !== list)
    latest = { earlier, list, stretch: comparedFromBothEnds(earlier, list) };
  return latest.stretch;
};

/** What is made of one list is mostly made anew one after the other: it is compared once for all of it. */
let latest: {
  readonly earlier: readonly unknown[];
  readonly list: readonly unknown[];
  readonly stretch: Stretch;
} = { earlier: [], list: [], stretch: { from: 0, until: 0, earlierUntil: 0 } };

const comparedFromBothEnds = (earlier: readonly unknown[], list: readonly unknown[]): Stretch => {
  const shorter = Math.min(earlier.length, list.length);
  let from = 0;
  while (from < shorter && earlier[from] === list[from]) from += 1;
  let until = list.length;
  let earlierUntil = earlier.length;
  while (until > from && earlierUntil > from && list[until - 1] === earlier[earlierUntil - 1]) {
    until -= 1;
    earlierUntil -= 1;
  }
  return { from, until, earlierUntil };
};

/** As long as it has to be so that none of these members of the list is outside of it. */
export const stretchOver = <Member>(
  { from, until, earlierUntil }: Stretch,
  list: readonly Member[],
  members: ReadonlySet<Member>,
): Stretch => {
  if (members.size === 0) return { from, until, earlierUntil };
  const first = list.findIndex((member) => members.has(member));
  const last = list.findLastIndex((member) => members.has(member));
  const further = Math.max(0, last + 1 - until);
  return {
    from: Math.min(from, first),
    until: until + further,
    earlierUntil: earlierUntil + further,
  };
};

export interface Change<Member> {
  readonly removed: readonly Member[];
  readonly added: readonly Member[];
}

/** Who is in one of two lists only, wherever they stand in it; each is in a list once. */
export const changeBetween = <Member>(
  earlier: readonly Member[],
  list: readonly Member[],
): Change<Member> => {
  if (earlier.length === 0) return { removed: [], added: list };
  const { from, until, earlierUntil } = stretchBetween(earlier, list);
  const isMoved = (_: Member, place: number): boolean =>
    earlier[from + place] !== list[from + place];
  const before = new Set(earlier.slice(from, earlierUntil).filter(isMoved));
  const after = new Set(list.slice(from, until).filter(isMoved));
  return {
    removed: [...before].filter((member) => !after.has(member)),
    added: [...after].filter((member) => !before.has(member)),
  };
};
