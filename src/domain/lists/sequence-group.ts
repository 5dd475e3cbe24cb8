import { isAlike } from '../is-alike';
import { allOf, itself } from './joint';
import { type Compare, placeIn } from './sorted-by';

/** Of members that stand in order: what is to be found of each of them. */
export interface Finding<Key, Member, Found> {
  /** Of one member with those before it. */
  readonly foundAt: (group: readonly Member[], index: number, key: Key) => readonly Found[];
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
  /** Who left or came since it was last looked at. */
  readonly changed: Member[];
  /** From the first place at which anyone left or came since to behind the last. */
  from: number;
  until: number;
  /** Whether anything was found of one who left. */
  hasLost: boolean;
}

export const emptyGroup = <Key, Member, Found>(key: Key): SequenceGroup<Key, Member, Found> => ({
  key,
  members: [],
  parts: [],
  found: none,
  changed: [],
  from: Number.POSITIVE_INFINITY,
  until: 0,
  hasLost: false,
});

const none: readonly never[] = [];

export const leave = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  member: Member,
): void => {
  const { members, parts } = group;
  const place = members.indexOf(member);
  if (place < 0) return;
  const found = parts[place] ?? none;
  members.splice(place, 1);
  parts.splice(place, 1);
  group.hasLost ||= found.length > 0;
  if (place < group.until) group.until -= 1;
  noteChange(group, member, place, place);
};

export const join = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  member: Member,
  compare: Compare<Member>,
): void => {
  const { members, parts } = group;
  const place = placeIn(members, member, compare);
  members.splice(place, 0, member);
  parts.splice(place, 0, none);
  if (place < group.until) group.until += 1;
  noteChange(group, member, place, place + 1);
};

const noteChange = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  member: Member,
  from: number,
  until: number,
): void => {
  group.changed.push(member);
  group.from = Math.min(group.from, from);
  group.until = Math.max(group.until, until);
};

/** Looks at what may be other after all changes, once; says whether anything is. */
export const lookAgain = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  { foundAt, isPast }: Finding<Key, Member, Found>,
): boolean => {
  const { key, members, parts, changed, until } = group;
  let isOther = group.hasLost;
  for (let index = group.from; index < members.length; index += 1) {
    const now = foundAt(members, index, key);
    const before = parts[index] ?? none;
    if (now.length + before.length > 0 && !isAlike(now, before)) {
      parts[index] = now;
      isOther = true;
    }
    const member = members[index];
    if (member !== undefined && index >= until && isPastAll(member, changed, isPast)) break;
  }
  if (isOther) group.found = allOf(parts, itself);
  changed.length = 0;
  group.from = Number.POSITIVE_INFINITY;
  group.until = 0;
  group.hasLost = false;
  return isOther;
};

const isPastAll = <Member>(
  member: Member,
  changed: readonly Member[],
  isPast: (member: Member, earlier: Member) => boolean,
): boolean => {
  for (const one of changed) if (!isPast(member, one)) return false;
  return true;
};

/** With these members, in order; says whether anything else is found. */
export const fill = <Key, Member, Found>(
  group: SequenceGroup<Key, Member, Found>,
  members: Member[],
  { foundAt }: Finding<Key, Member, Found>,
): boolean => {
  group.members = members;
  group.parts = members.map((_, index) => foundAt(members, index, group.key));
  const found = allOf(group.parts, itself);
  if (isAlike(found, group.found)) return false;
  group.found = found;
  return true;
};
