import { type Joint, jointAfter, jointOf } from './joint';
import { sameMembers } from './same-members';
import { stretchBetween, stretchOver } from './stretch';

/** The parts are what was made of each member. */
interface Known<Member, Made, Given> {
  readonly list: readonly Member[];
  readonly given: Given;
  readonly joint: Joint<readonly Made[], Made>;
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
    if (kept?.given === given && kept.list === list) return kept.joint.all;
    const makeOne = (member: Member) => orNone(make(member, given));
    const isConcerned = kept && kept.given !== given ? concerns(kept.given, given) : undefined;
    const joint =
      kept && isConcerned !== null
        ? madeAgain(kept, list, makeOne, isConcerned)
        : madeAnew(kept?.joint.all ?? none, list, makeOne);
    known.set(owner, { list, given, joint });
    return joint.all;
  };
};

const none: readonly never[] = [];

/** Most lists are empty: they are one and the same. */
const orNone = <Made>(made: readonly Made[]): readonly Made[] => (made.length > 0 ? made : none);

const itself = <Value>(value: Value): Value => value;

const madeAnew = <Member, Made>(
  earlier: readonly Made[],
  list: readonly Member[],
  make: (member: Member) => readonly Made[],
): Joint<readonly Made[], Made> => {
  const joint = jointOf(list.map(make), itself);
  return sameMembers(earlier, joint.all) ? { ...joint, all: earlier } : joint;
};

const madeAgain = <Member, Made>(
  before: Pick<Known<Member, Made, unknown>, 'list' | 'joint'>,
  list: readonly Member[],
  make: (member: Member) => readonly Made[],
  isConcerned: ((member: Member) => boolean) | undefined,
): Joint<readonly Made[], Made> => {
  const concerned: ReadonlySet<Member> = new Set(isConcerned ? list.filter(isConcerned) : none);
  const stretch = stretchOver(stretchBetween(before.list, list), list, concerned);
  const { parts } = before.joint;
  const stays = (member: Member, index: number): boolean =>
    member === before.list[index] && !concerned.has(member);
  const passed = new Map<Member, readonly Made[]>();
  for (let index = stretch.from; index < stretch.earlierUntil; index += 1) {
    const [member, made] = [before.list[index], parts[index]];
    if (member === undefined || made === undefined || member === list[index]) continue;
    if (!concerned.has(member)) passed.set(member, made);
  }
  const coming = list.slice(stretch.from, stretch.until).map((member, place) => {
    const index = stretch.from + place;
    const kept = stays(member, index) ? parts[index] : passed.get(member);
    return kept ?? make(member);
  });
  return jointAfter(before.joint, stretch, coming, itself);
};

/** The members of which something holds that hangs on nothing else. */
export const thoseWhere = <Member, Given = null>(
  holds: (member: Member, given: Given) => boolean,
): OfList<Member, Member, Given> =>
  ofEach((member, given) => (holds(member, given) ? [member] : []));
