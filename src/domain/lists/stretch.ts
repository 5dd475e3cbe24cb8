/**
 * Where two lists differ: before `from` they are the same, and from `until` and `earlierUntil` on. In
 * between they have other members at these places, from the first to the last.
 */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly earlierUntil: number;
  readonly places: readonly number[];
}

/** An edit changes few of thousands of members, which are compared by identity. */
export const stretchBetween = (earlier: readonly unknown[], list: readonly unknown[]): Stretch => {
  const known = latest.find((one) => one.list === list && one.earlier === earlier);
  if (known) return known.stretch;
  const stretch = comparedFromBothEnds(earlier, list);
  latest = [{ earlier, list, stretch }, ...latest.slice(0, FEW - 1)];
  return stretch;
};

interface Compared {
  readonly earlier: readonly unknown[];
  readonly list: readonly unknown[];
  readonly stretch: Stretch;
}

/** Much is made of one list, so that the same two are asked for again and again. */
let latest: readonly Compared[] = [];

/** So many lists are in use at a time; more would keep earlier trips in memory. */
const FEW = 32;

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
  const places: number[] = [];
  for (let place = from; place < Math.max(until, earlierUntil); place += 1)
    if (earlier[place] !== list[place]) places.push(place);
  return { from, until, earlierUntil, places };
};

/** As if no member were the same. */
export const wholeOf = (earlier: readonly unknown[], list: readonly unknown[]): Stretch => ({
  from: 0,
  until: list.length,
  earlierUntil: earlier.length,
  places: [...(list.length > earlier.length ? list : earlier).keys()],
});

/** As if these members of the list were others, too. */
export const stretchOver = <Member>(
  stretch: Stretch,
  list: readonly Member[],
  isOther: (member: Member) => boolean,
): Stretch => {
  const others: number[] = [];
  for (const [place, member] of list.entries()) if (isOther(member)) others.push(place);
  const [first, last] = [others[0], others.at(-1)];
  if (first === undefined || last === undefined) return stretch;
  const { from, until, earlierUntil, places } = stretch;
  const further = Math.max(0, last + 1 - until);
  return {
    from: Math.min(from, first),
    until: until + further,
    earlierUntil: earlierUntil + further,
    places: [...new Set([...places, ...others])].sort((one, other) => one - other),
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
  const { until, earlierUntil, places } = stretchBetween(earlier, list);
  const before = membersAt(earlier, places, earlierUntil);
  const after = membersAt(list, places, until);
  return {
    removed: [...before].filter((member) => !after.has(member)),
    added: [...after].filter((member) => !before.has(member)),
  };
};

const membersAt = <Member>(
  list: readonly Member[],
  places: readonly number[],
  until: number,
): ReadonlySet<Member> => {
  const members = new Set<Member>();
  for (const place of places) {
    const member = list[place];
    if (member !== undefined && place < until) members.add(member);
  }
  return members;
};
