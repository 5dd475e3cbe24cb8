import { itself, type Joint, jointAfter, jointOf } from './joint';
import { sameMembers } from './same-members';
import { type Stretch, stretchBetween, stretchOver } from './stretch';

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
 * the same, so does the list of it. Where all is made anew, `make` is told what it made of the member
 * before, to give that back if it still holds.
 */
export const ofEach = <Member, Made, Given = null>(
  make: (member: Member, given: Given, before?: readonly Made[]) => readonly Made[],
  concerns: Concerns<Member, Given> = concernsAll,
): OfList<Member, Made, Given> => {
  const known = new WeakMap<object, Known<Member, Made, Given>>();
  return (owner, list, given) => {
    const kept = known.get(owner);
    if (kept?.given === given && kept.list === list) return kept.joint.all;
    const makeOne: MakeOne<Member, Made> = (member, before) => orNone(make(member, given, before));
    const isConcerned = kept && kept.given !== given ? concerns(kept.given, given) : undefined;
    const joint =
      kept && isConcerned !== null
        ? madeAgain(kept, list, makeOne, isConcerned)
        : madeAnew(kept ?? nothing, list, makeOne);
    known.set(owner, { list, given, joint });
    return joint.all;
  };
};

const none: readonly never[] = [];

/** Most lists are empty: they are one and the same. */
const orNone = <Made>(made: readonly Made[]): readonly Made[] => (made.length > 0 ? made : none);

type MakeOne<Member, Made> = (member: Member, before?: readonly Made[]) => readonly Made[];

const madeAnew = <Member, Made>(
  before: Earlier<Member, Made>,
  list: readonly Member[],
  make: MakeOne<Member, Made>,
): Joint<readonly Made[], Made> => {
  const { parts, all } = before.joint;
  const made = list.map((member, place) =>
    make(member, before.list[place] === member ? parts[place] : undefined),
  );
  const joint = jointOf(made, itself);
  return sameMembers(all, joint.all) ? { ...joint, all } : joint;
};

const madeAgain = <Member, Made>(
  before: Earlier<Member, Made>,
  list: readonly Member[],
  make: MakeOne<Member, Made>,
  isConcerned: (member: Member) => boolean = concernsNobody,
): Joint<readonly Made[], Made> => {
  const changed = stretchBetween(before.list, list);
  const stretch =
    isConcerned === concernsNobody ? changed : stretchOver(changed, list, isConcerned);
  const passed = passedIn(before, stretch);
  const coming = before.joint.parts.slice(stretch.from, stretch.until);
  for (const place of stretch.places) {
    const member = list[place];
    if (member === undefined || place >= stretch.until) continue;
    const kept = isConcerned(member) ? undefined : passed.get(member);
    coming[place - stretch.from] = kept ?? make(member);
  }
  return jointAfter(before.joint, stretch, coming, itself);
};

type Earlier<Member, Made> = Pick<Known<Member, Made, unknown>, 'list' | 'joint'>;

const nothing: Earlier<never, never> = { list: none, joint: { parts: none, all: none } };

const concernsNobody = (): boolean => false;

/** What was made of those who stand elsewhere now, or no longer. */
const passedIn = <Member, Made>(
  { list, joint }: Earlier<Member, Made>,
  { earlierUntil, places }: Stretch,
): ReadonlyMap<Member, readonly Made[]> => {
  const passed = new Map<Member, readonly Made[]>();
  for (const place of places) {
    const [member, made] = [list[place], joint.parts[place]];
    if (member !== undefined && made !== undefined && place < earlierUntil)
      passed.set(member, made);
  }
  return passed;
};

/** The members of which something holds that hangs on nothing else. */
export const thoseWhere = <Member, Given = null>(
  holds: (member: Member, given: Given) => boolean,
): OfList<Member, Member, Given> =>
  ofEach((member, given) => (holds(member, given) ? [member] : []));
