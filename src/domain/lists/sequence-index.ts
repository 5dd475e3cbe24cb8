import { groupByKeys } from '../group-by';
import { isAlike } from '../is-alike';
import { allOf } from './joint';
import type { ListIndex } from './list-index';
import { type Compare, placeIn, without } from './sorted-by';

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
  /** What is found of each of them. */
  readonly parts: (readonly Found[])[];
}

interface State<Key, Member, Found> extends Sequencing<Key, Member, Found> {
  readonly groups: Map<Key, Group<Member, Found>>;
  readonly keys: Map<Member, readonly Key[]>;
  /** Of the groups in which there is anything. */
  readonly found: Map<Key, readonly Found[]>;
  /** Null where something else is found now. */
  all: readonly Found[] | null;
}

/** What is found in groups of members that stand in order: only the next few behind a change are looked at. */
export const sequenceIndex = <Key, Member, Found>(
  sequencing: Sequencing<Key, Member, Found>,
): SequenceIndex<Key, Member, Found> => {
  const state: State<Key, Member, Found> = {
    ...sequencing,
    groups: new Map(),
    keys: new Map(),
    found: new Map(),
    all: none,
  };
  return {
    replace: (removed, added) => {
      if (removed.length + added.length > FEW) replaceMany(state, removed, added);
      else replaceFew(state, removed, added);
    },
    foundIn: (key) => state.found.get(key) ?? none,
    all: () => {
      state.all ??= allOf(state.found.values(), itself);
      return state.all;
    },
  };
};

/** Of more, whole groups are put in order at once. */
const FEW = 32;

const none: readonly never[] = [];

const itself = <Value>(value: Value): Value => value;

const replaceFew = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  removed: readonly Member[],
  added: readonly Member[],
): void => {
  const { keys, keysOf } = state;
  for (const member of removed) {
    for (const key of keys.get(member) ?? none) leave(state, key, member);
    keys.delete(member);
  }
  for (const member of added) {
    const own = keysOf(member);
    keys.set(member, own);
    for (const key of own) join(state, key, member);
  }
};

const leave = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  key: Key,
  member: Member,
): void => {
  const group = state.groups.get(key);
  if (!group) return;
  const place = group.members.indexOf(member);
  group.members.splice(place, 1);
  const [part] = group.parts.splice(place, 1);
  const isOther = lookBehind(state, key, group, { place, member });
  if (isOther || (part && part.length > 0)) tell(state, key, group);
  if (group.members.length === 0) state.groups.delete(key);
};

const join = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  key: Key,
  member: Member,
): void => {
  const { groups, compare } = state;
  const group = groups.get(key) ?? { members: [], parts: [] };
  groups.set(key, group);
  const place = placeIn(group.members, member, compare);
  group.members.splice(place, 0, member);
  group.parts.splice(place, 0, none);
  if (lookBehind(state, key, group, { place, member })) tell(state, key, group);
};

interface Changed<Member> {
  readonly place: number;
  readonly member: Member;
}

/** Says whether anything else is found from that place on. */
const lookBehind = <Key, Member, Found>(
  { foundAt, isPast }: State<Key, Member, Found>,
  key: Key,
  { members, parts }: Group<Member, Found>,
  changed: Changed<Member>,
): boolean => {
  let isOther = false;
  for (let index = changed.place; index < members.length; index += 1) {
    const now = foundAt(members, index, key);
    const before = parts[index] ?? none;
    if (now.length + before.length > 0 && !isAlike(now, before)) {
      parts[index] = now;
      isOther = true;
    }
    const member = members[index];
    if (member !== undefined && member !== changed.member && isPast(member, changed.member)) break;
  }
  return isOther;
};

const replaceMany = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  removed: readonly Member[],
  added: readonly Member[],
): void => {
  const { keys, keysOf, groups, compare, foundAt } = state;
  for (const member of added) keys.set(member, keysOf(member));
  const known = (member: Member): readonly Key[] => keys.get(member) ?? none;
  const [leaving, coming] = [groupByKeys(removed, known), groupByKeys(added, known)];
  for (const member of removed) keys.delete(member);
  for (const key of new Set([...leaving.keys(), ...coming.keys()])) {
    const stay = without(groups.get(key)?.members ?? none, leaving.get(key) ?? none);
    const members = [...stay, ...(coming.get(key) ?? none)].sort(compare);
    const group = { members, parts: members.map((_, index) => foundAt(members, index, key)) };
    if (members.length > 0) groups.set(key, group);
    else groups.delete(key);
    if (!isAlike(allOf(group.parts, itself), state.found.get(key) ?? none)) tell(state, key, group);
  }
};

const tell = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  key: Key,
  { parts }: Group<Member, Found>,
): void => {
  state.all = null;
  const list = allOf(parts, itself);
  if (list.length > 0) state.found.set(key, list);
  else state.found.delete(key);
};
