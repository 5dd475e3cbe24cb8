import { groupByKeys } from '../group-by';
import { allOf } from './joint';
import type { ListIndex } from './list-index';
import {
  emptyGroup,
  type Finding,
  fill,
  join,
  leave,
  lookAgain,
  type SequenceGroup,
} from './sequence-group';
import { type Compare, without } from './sorted-by';

/** How members come together, in which order, and what is to be found of each of them. */
export interface Sequencing<Key, Member, Found> extends Finding<Key, Member, Found> {
  readonly keysOf: (member: Member) => readonly Key[];
  /** An order of the members of a group that knows no equals. */
  readonly compare: Compare<Member>;
}

export interface SequenceIndex<Key, Member, Found> extends ListIndex<Member, Found> {
  readonly foundIn: (key: Key) => readonly Found[];
}

interface State<Key, Member, Found> extends Sequencing<Key, Member, Found> {
  readonly groups: Map<Key, SequenceGroup<Key, Member, Found>>;
  readonly groupsOf: Map<Member, readonly SequenceGroup<Key, Member, Found>[]>;
  /** Those groups in which anything is found. */
  readonly telling: Set<SequenceGroup<Key, Member, Found>>;
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
    groupsOf: new Map(),
    telling: new Set(),
    all: none,
  };
  return {
    replace: (removed, added) => {
      if (removed.length + added.length > FEW) replaceMany(state, removed, added);
      else replaceFew(state, removed, added);
    },
    foundIn: (key) => state.groups.get(key)?.found ?? none,
    all: () => {
      state.all ??= allOf(state.telling, ({ found }) => found);
      return state.all;
    },
  };
};

/** Of more, whole groups are put in order at once. */
const FEW = 32;

const none: readonly never[] = [];

const replaceFew = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  removed: readonly Member[],
  added: readonly Member[],
): void => {
  const changed: SequenceGroup<Key, Member, Found>[] = [];
  for (const member of removed) {
    for (const group of state.groupsOf.get(member) ?? none) {
      if (group.changed.length === 0) changed.push(group);
      leave(group, member);
    }
    state.groupsOf.delete(member);
  }
  for (const member of added)
    for (const group of enrol(state, member)) {
      if (group.changed.length === 0) changed.push(group);
      join(group, member, state.compare);
    }
  for (const group of changed) settle(state, group, lookAgain(group, state));
};

const replaceMany = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  removed: readonly Member[],
  added: readonly Member[],
): void => {
  const { groupsOf, compare } = state;
  for (const member of added) enrol(state, member);
  const known = (member: Member) => groupsOf.get(member) ?? none;
  const [leaving, coming] = [groupByKeys(removed, known), groupByKeys(added, known)];
  for (const member of removed) groupsOf.delete(member);
  for (const group of new Set([...leaving.keys(), ...coming.keys()])) {
    const stay = without(group.members, leaving.get(group) ?? none);
    const members = [...stay, ...(coming.get(group) ?? none)].sort(compare);
    settle(state, group, fill(group, members, state));
  }
};

/** The groups that the member belongs to, from now on known. */
const enrol = <Key, Member, Found>(
  { groups, groupsOf, keysOf }: State<Key, Member, Found>,
  member: Member,
): readonly SequenceGroup<Key, Member, Found>[] => {
  const own = keysOf(member).map((key) => {
    const group = groups.get(key) ?? emptyGroup<Key, Member, Found>(key);
    if (group.members.length === 0) groups.set(key, group);
    return group;
  });
  groupsOf.set(member, own);
  return own;
};

const settle = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  group: SequenceGroup<Key, Member, Found>,
  isOther: boolean,
): void => {
  if (group.members.length === 0) state.groups.delete(group.key);
  if (!isOther) return;
  state.all = null;
  if (group.found.length > 0) state.telling.add(group);
  else state.telling.delete(group);
};
