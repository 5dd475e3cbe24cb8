import { isAlike } from '../is-alike';
import { allOf } from './joint';
import type { ListIndex } from './list-index';
import { type Compare, placeIn } from './sorted-by';

/** How members come together, in which order, and what is to be found of each of them. */
export interface Sequencing<Key, Member, Found> {
  readonly keysOf: (member: Member) => readonly Key[];
  /** An order of the members of a group that knows no equals. */
  readonly compare: Compare<Member>;
  /** Of one member with those before it. */
  readonly foundAt: (group: readonly Member[], index: number, key: Key) => readonly Found[];
  /** Whether nothing that is found behind `member` is found with `earlier`. */
  readonly isPast: (member: Member, earlier: Member) => boolean;
}

export interface SequenceIndex<Key, Member, Found> extends ListIndex<Member, Found> {
  readonly foundIn: (key: Key) => readonly Found[];
}

interface Group<Member, Found> {
  readonly members: Member[];
  /** Of each of them. */
  readonly parts: (readonly Found[])[];
}

/** What is found in groups of members that stand in order: only the next few behind a change are looked at. */
export const sequenceIndex = <Key, Member, Found>({
  keysOf,
  compare,
  foundAt,
  isPast,
}: Sequencing<Key, Member, Found>): SequenceIndex<Key, Member, Found> => {
  const groups = new Map<Key, Group<Member, Found>>();
  const keys = new Map<Member, readonly Key[]>();
  /** Of the groups in which there is anything. */
  const found = new Map<Key, readonly Found[]>();
  let all: readonly Found[] | null = [];
  const lookBehind = (key: Key, group: Group<Member, Found>, place: number, changed: Member) => {
    const { members, parts } = group;
    let isOther = false;
    for (let index = place; index < members.length; index += 1) {
      const now = foundAt(members, index, key);
      const before = parts[index] ?? none;
      if (now.length + before.length > 0 && !isAlike(now, before)) {
        parts[index] = now;
        isOther = true;
      }
      const member = members[index];
      if (member !== undefined && member !== changed && isPast(member, changed)) break;
    }
    return isOther;
  };
  const tell = (key: Key, { parts }: Group<Member, Found>): void => {
    all = null;
    const list = allOf(parts, itself);
    if (list.length > 0) found.set(key, list);
    else found.delete(key);
  };
  const leave = (key: Key, member: Member): void => {
    const group = groups.get(key);
    if (!group) return;
    const place = group.members.indexOf(member);
    group.members.splice(place, 1);
    const [part] = group.parts.splice(place, 1);
    const isOther = lookBehind(key, group, place, member);
    if (isOther || (part && part.length > 0)) tell(key, group);
    if (group.members.length === 0) groups.delete(key);
  };
  const join = (key: Key, member: Member): void => {
    const group = groups.get(key) ?? { members: [], parts: [] };
    groups.set(key, group);
    const place = placeIn(group.members, member, compare);
    group.members.splice(place, 0, member);
    group.parts.splice(place, 0, none);
    if (lookBehind(key, group, place, member)) tell(key, group);
  };
  return {
    replace: (removed, added) => {
      for (const member of removed) {
        for (const key of keys.get(member) ?? none) leave(key, member);
        keys.delete(member);
      }
      for (const member of added) {
        const own = keysOf(member);
        keys.set(member, own);
        for (const key of own) join(key, member);
      }
    },
    foundIn: (key) => found.get(key) ?? none,
    all: () => {
      all ??= allOf(found.values(), itself);
      return all;
    },
  };
};

const none: readonly never[] = [];

const itself = <Value>(value: Value): Value => value;
