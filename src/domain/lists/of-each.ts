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

/**
 * What is made of each member of a list by itself, in one list: only that of members that were not
 * in the list before is made anew, and where it all stays the same, so does the list of it.
 */
export const ofEach = <Member, Made, Given = null>(
  make: (member: Member, given: Given) => readonly Made[],
): OfList<Member, Made, Given> => {
  const known = new WeakMap<object, Known<Member, Made, Given>>();
  return (owner, list, given) => {
    const kept = known.get(owner);
    if (kept?.given === given && kept.list === list) return kept.all;
    const made =
      kept?.given === given
        ? madeAgain(kept, list, (member) => make(member, given))
        : list.map((member) => make(member, given));
    const joint = joined(made);
    const all = kept && sameMembers(kept.all, joint) ? kept.all : joint;
    known.set(owner, { list, given, made, all });
    return all;
  };
};

const madeAgain = <Member, Made, Given>(
  kept: Known<Member, Made, Given>,
  list: readonly Member[],
  make: (member: Member) => readonly Made[],
): readonly (readonly Made[])[] => {
  const { from, until, earlierUntil } = stretchBetween(kept.list, list);
  const passed = new Map<Member, readonly Made[]>();
  for (let index = from; index < earlierUntil; index += 1) {
    const [member, of] = [kept.list[index], kept.made[index]];
    if (member !== undefined && of) passed.set(member, of);
  }
  const between = list.slice(from, until).map((member) => passed.get(member) ?? make(member));
  return [...kept.made.slice(0, from), ...between, ...kept.made.slice(earlierUntil)];
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
