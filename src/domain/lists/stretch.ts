/** Where two lists differ: before `from` they are the same, and from `until` and `earlierUntil` on. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly earlierUntil: number;
}

/**
 * An edit changes few of thousands of members, which are compared by identity; what `isOther` is as
 * good as another one, though it is the same.
 */
export const stretchBetween = <Member>(
  earlier: readonly Member[],
  list: readonly Member[],
  isOther: (member: Member) => boolean = never,
): Stretch => {
  const stays = (index: number, earlierIndex: number): boolean => {
    const member = list[index];
    return member === earlier[earlierIndex] && (member === undefined || !isOther(member));
  };
  const shorter = Math.min(earlier.length, list.length);
  let from = 0;
  while (from < shorter && stays(from, from)) from += 1;
  let until = list.length;
  let earlierUntil = earlier.length;
  while (until > from && earlierUntil > from && stays(until - 1, earlierUntil - 1)) {
    until -= 1;
    earlierUntil -= 1;
  }
  return { from, until, earlierUntil };
};

const never = (): boolean => false;

export interface Change<Member> {
  readonly removed: readonly Member[];
  readonly added: readonly Member[];
}

/** Who is in one of two lists only, wherever they stand in it; each is in a list once. */
export const changeBetween = <Member>(
  earlier: readonly Member[],
  list: readonly Member[],
): Change<Member> => {
  const { from, until, earlierUntil } = stretchBetween(earlier, list);
  const before = new Set(earlier.slice(from, earlierUntil));
  const after = new Set(list.slice(from, until));
  return {
    removed: [...before].filter((member) => !after.has(member)),
    added: [...after].filter((member) => !before.has(member)),
  };
};
