import { isAlike } from '../is-alike';
import { allOf, itself } from './joint';
import { type Compare, placeIn } from './sorted-by';

/** Of members that stand in order: what is to be found of each of them. */
export interface Finding<Key, Member, Found> {
  /** An order of the members of a group that knows no equals. */
  readonly compare: Compare<Member>;
  /**
   * Whether a member stands behind `last`, and nothing is found of it with that one and those before,
   * none of which is longer than the greatest length. Almost all are so.
   */
  readonly isClear: (member: Member, last: Member, greatestLength: number) => boolean;
  /** By this much a member may reach behind where it stands. */
  readonly lengthOf: (member: Member) => number;
  /** Of one member with those before it, none of which has more than the greatest length. */
  readonly foundAt: (
    group: readonly Member[],
    index: number,
    key: Key,
    greatestLength: number,
  ) => readonly Found[];
  /** Whether nothing that is found behind `member` is found with `earlier`, which stands before it. */
  readonly isPast: (member: Member, earlier: Member) => boolean;
}

/** Members that stand in order, and what is found of them. */
export interface SequenceGroup<Key, Member, Found> {
  readonly key: Key;
  members: Member[];
  /** What is found of each of them. */
  parts: (readonly Found[])[];
  /** What is found of all of them. */
  found: readonly Found[];
  /** Of all that ever were among them: a bound, which need not be close. */
  greatestLength: number;
}

export const emptyGroup = <Key, Member, Found>(key: Key): SequenceGroup<Key, Member, Found> => ({
  key,
  members: [],
  parts: [],
  found: none,
  greatestLength: 0,
});

const none: readonly never[] = [];

// Each says whether anything else is found.

export const leave = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  member: Member,
  finding: Finding<Key, Member, Found>,
): boolean => {
  const { members, parts } = group;
  const place = members.indexOf(member);
  if (place < 0) return false;
  const hasLost = (parts[place] ?? none).length > 0;
  members.splice(place, 1);
  parts.splice(place, 1);
  return tell(group, lookBehind(group, place, member, finding) || hasLost);
};

export const join = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  member: Member,
  finding: Finding<Key, Member, Found>,
): boolean => {
  const { members, parts } = group;
  const place = placeIn(members, member, finding.compare);
  members.splice(place, 0, member);
  parts.splice(place, 0, none);
  noteLength(group, member, finding);
  const isOther = lookAt(group, place, finding);
  return tell(group, lookBehind(group, place + 1, member, finding) || isOther);
};

/** One comes in place of another, as it does where it is moved: mostly it stands where that stood. */
export const exchange = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  leaving: Member,
  coming: Member,
  finding: Finding<Key, Member, Found>,
): boolean => {
  noteLength(group, coming, finding);
  const place = group.members.indexOf(leaving);
  if (place >= 0 && staysClear(group, place, coming, finding)) {
    group.members[place] = coming;
    return false;
  }
  const isOther = leave(group, leaving, finding);
  return join(group, coming, finding) || isOther;
};

/** Whether one may come in place of another without anything having been found there, or being so now. */
const staysClear = <Key, Member, Found>(
  { members, parts, greatestLength }: SequenceGroup<Key, Member, Found>,
  place: number,
  coming: Member,
  { isClear, isPast }: Finding<Key, Member, Found>,
): boolean => {
  if ((parts[place] ?? none).length > 0) return false;
  const [leaving, next] = [members[place], members[place + 1]];
  const last = place > 0 ? members[place - 1] : undefined;
  if (last !== undefined && !isClear(coming, last, greatestLength)) return false;
  if (next === undefined || leaving === undefined) return true;
  if ((parts[place + 1] ?? none).length > 0) return false;
  return isClear(next, coming, greatestLength) && isPast(next, coming) && isPast(next, leaving);
};

const noteLength = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  member: Member,
  { lengthOf }: Finding<Key, Member, Found>,
): void => {
  const length = lengthOf(member);
  if (length > group.greatestLength) group.greatestLength = length;
};

const lookAt = <Key, Member, Found>(
  { key, members, parts, greatestLength }: SequenceGroup<Key, Member, Found>,
  index: number,
  { foundAt }: Finding<Key, Member, Found>,
): boolean => {
  const now = foundAt(members, index, key, greatestLength);
  const before = parts[index] ?? none;
  if (now.length + before.length === 0 || isAlike(now, before)) return false;
  parts[index] = now;
  return true;
};

/** From a place on, as far as anything may be found with one who left or came before it. */
const lookBehind = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  from: number,
  earlier: Member,
  finding: Finding<Key, Member, Found>,
): boolean => {
  const { members } = group;
  let isOther = false;
  for (let index = from; index < members.length; index += 1) {
    if (lookAt(group, index, finding)) isOther = true;
    const member = members[index];
    if (member !== undefined && finding.isPast(member, earlier)) break;
  }
  return isOther;
};

const tell = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  isOther: boolean,
): boolean => {
  if (isOther) group.found = allOf(group.parts, itself);
  return isOther;
};

/** With these members, in order. */
export const fill = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  members: Member[],
  finding: Finding<Key, Member, Found>,
): boolean => {
  group.members = members;
  for (const member of members) noteLength(group, member, finding);
  const { key, greatestLength } = group;
  group.parts = members.map((_, index) => finding.foundAt(members, index, key, greatestLength));
  const found = allOf(group.parts, itself);
  if (isAlike(found, group.found)) return false;
  group.found = found;
  return true;
};
