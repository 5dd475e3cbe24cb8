import { sameMembers } from './same-members';
import { stretchBetween } from './stretch';

interface Known<Member, Made, Given> {
  readonly list: readonly Member[];
  readonly given: Given;
  readonly made: readonly (readonly Made[])[];
  readonly all: readonly Made[];
}

/** `owner` is what the last list is remembered by. */
export type OfList<Member, Made, Given> = (
  owner: object,
  list: readonly Member[],
  given: Given,
) => readonly Made[];

/** Which members another given thing is another for; null: it may be for all. */
export type Concerns<Member, Given> = (
  before: Given,
  given: Given,
) => ((member: Member) => boolean) | null;

const concernsAll = (): null => null;

/**
 * What is made of each member of a list by itself, in one list: only that of members that were not
 * in the list before is made anew, or of those whom another given thing concerns. Where it all stays
 * the same, so does the list of it.
 */
export const ofEach = <Member, Made, Given = null>(
  make: (member: Member, given: Given) => readonly Made[],
  concerns: Concerns<Member, Given> = concernsAll,
): OfList<Member, Made, Given> => {
  const known = new WeakMap<object, Known<Member, Made, Given>>();
  return (owner, list, given) => {
    const kept = known.get(owner);
    if (kept?.given === given && kept.list === list) return kept.all;
    const before =
      kept && (kept.given === given ? kept : spared(kept, concerns(kept.given, given)));
    const makeOne = (member: Member) => make(member, given);
    const made = before ? madeAgain(before, list, makeOne) : list.map(makeOne);
    const joint = joined(made);
    const all = kept && sameMembers(kept.all, joint) ? kept.all : joint;
    known.set(owner, { list, given, made, all });
    return all;
  };
};

type Before<Member, Made> = Pick<Known<Member, Made, unknown>, 'list'> & {
  /** Null for one that has to be made anew. */
  readonly made: readonly (readonly Made[] | null)[];
};

const spared = <Member, Made>(
  { list, made }: Before<Member, Made>,
  isConcerned: ((member: Member) => boolean) | null,
): Before<Member, Made> | null =>
  isConcerned && {
    list,
    made: made.map((of, index) => {
      const member = list[index];
      return member !== undefined && isConcerned(member) ? null : of;
    }),
  };

const madeAgain = <Member, Made>(
  before: Before<Member, Made>,
  list: readonly Member[],
  make: (member: Member) => readonly Made[],
): readonly (readonly Made[])[] => {
  const { from, until, earlierUntil } = stretchBetween(before.list, list);
  const passed = new Map<Member, readonly Made[] | null>();
  for (let index = from; index < earlierUntil; index += 1) {
    const member = before.list[index];
    if (member !== undefined) passed.set(member, before.made[index] ?? null);
  }
  return list.map((member, index) => {
    if (index < from) return before.made[index] ?? make(member);
    if (index >= until) return before.made[index - until + earlierUntil] ?? make(member);
    return passed.get(member) ?? make(member);
  });
};

/** As most of them are empty, much faster than to flatten them. */
export const joined = <Made>(lists: Iterable<readonly Made[]>): readonly Made[] => {
  const all: Made[] = [];
  for (const list of lists) for (const one of list) all.push(one);
  return all;
};

/** The members of which something holds that hangs on nothing else. */
export const thoseWhere = <Member, Given = null>(
  holds: (member: Member, given: Given) => boolean,
): OfList<Member, Member, Given> =>
  ofEach((member, given) => (holds(member, given) ? [member] : []));
