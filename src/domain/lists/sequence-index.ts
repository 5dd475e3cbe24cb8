import { groupByKeys } from '../group-by';
import { allOf } from './joint';
import type { ListIndex } from './list-index';
import {
  emptyGroup,
  exchange,
  type Finding,
  fill,
  join,
  leave,
  type SequenceGroup,
} from './sequence-group';
import { without } from './sorted-by';

/** How members come together, in which order, and what is to be found of each of them. */
export interface Sequencing<Key, Member, Found> extends Finding<Key, Member, Found> {
  readonly keysOf: (member: Member) => readonly Key[];
}

export interface SequenceIndex<Member, Found> extends ListIndex<Member, Found> {
  /** All that is found in each group that the member belongs to. */
  readonly foundBeside: (member: Member) => readonly Found[];
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
): SequenceIndex<Member, Found> => {
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
    foundBeside: (member) => allOf(state.groupsOf.get(member) ?? none, foundIn),
    all: () => {
      state.all ??= allOf(state.telling, foundIn);
      return state.all;
    },
  };
};

/** Of more, whole groups are put in order at once. */
const FEW = 32;

const none: readonly never[] = [];

const foundIn = <Found>({ found }: { readonly found: readonly Found[] }): readonly Found[] => found;

/** One in place of the other, as an edit leaves them: mostly they belong to the same groups. */
const replaceFew = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  removed: readonly Member[],
  added: readonly Member[],
): void => {
  for (let place = 0; place < Math.max(removed.length, added.length); place += 1)
    replaceOne(state, removed[place], added[place]);
};

const replaceOne = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  leaving: Member | undefined,
  coming: Member | undefined,
): void => {
  const { groupsOf, keysOf } = state;
  const groups = leaving === undefined ? none : (groupsOf.get(leaving) ?? none);
  const keys = coming === undefined ? none : keysOf(coming);
  if (leaving !== undefined) groupsOf.delete(leaving);
  if (leaving !== undefined && coming !== undefined && haveKeys(groups, keys)) {
    groupsOf.set(coming, groups);
    for (const group of groups)
      if (exchange(group, leaving, coming, state)) settle(state, group, true);
    return;
  }
  if (leaving !== undefined)
    for (const group of groups) settle(state, group, leave(group, leaving, state));
  if (coming !== undefined)
    for (const group of enrol(state, coming, keys))
      settle(state, group, join(group, coming, state));
};

const haveKeys = <Key>(
  groups: readonly Pick<SequenceGroup<Key, unknown, unknown>, 'key'>[],
  keys: readonly Key[],
): boolean => {
  if (groups.length !== keys.length) return false;
  for (let place = 0; place < keys.length; place += 1)
    if (groups[place]?.key !== keys[place]) return false;
  return true;
};

const replaceMany = <Key, Member, Found>(
  state: State<Key, Member, Found>,
  removed: readonly Member[],
  added: readonly Member[],
): void => {
  const { groupsOf, keysOf, compare } = state;
  for (const member of added) enrol(state, member, keysOf(member));
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
  { groups, groupsOf }: State<Key, Member, Found>,
  member: Member,
  keys: readonly Key[],
): readonly SequenceGroup<Key, Member, Found>[] => {
  const own = keys.map((key) => {
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
