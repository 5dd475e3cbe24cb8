import { noteTouched } from '../lists/touched';
import { kept, saysSame } from './kept';
import { noteSameKeys, tableCopy } from './table-copy';

type Entries = Readonly<Record<string, unknown>>;

/** A table to write in, and what becomes of it: the table that it was made of where nothing changed. */
export interface DraftTable {
  readonly table: object;
  readonly finish: () => object;
}

/**
 * A record is copied whole once it is looked at, so that the draft of it is a plain object. The table
 * is copied only when one of its records came, went or changed: it may hold thousands.
 */
export const draftTable = (before: Entries): DraftTable => {
  const state: State = {
    before,
    latest: before,
    own: null,
    isReordered: false,
    looked: new Map(),
    put: new Set(),
  };
  return { table: new Proxy(state, handler), finish: () => finish(state) };
};

interface State {
  readonly before: Entries;
  /** The copy, once something was put in or taken out; else what was before. */
  latest: Entries;
  own: Record<string, unknown> | null;
  /** Whether the order of the keys may differ. */
  isReordered: boolean;
  /** The drafts of the records that stand where they stood. */
  readonly looked: Map<string, unknown>;
  /** The ids under which something was put in or taken out. */
  readonly put: Set<string>;
}

const handler: ProxyHandler<State> = {
  get: (state, id) => (typeof id === 'string' ? look(state, id) : Reflect.get(state.latest, id)),
  set: (state, id, value: unknown) => {
    if (typeof id !== 'string' || id === '__proto__') return false;
    const isNew = !Object.hasOwn(state.latest, id);
    if (isNew) state.isReordered = true;
    if (isNew || look(state, id) !== value) toWrite(state, id)[id] = value;
    return true;
  },
  deleteProperty: (state, id) => {
    if (typeof id !== 'string' || !Object.hasOwn(state.latest, id)) return true;
    state.isReordered = true;
    return Reflect.deleteProperty(toWrite(state, id), id);
  },
  has: (state, id) => Reflect.has(state.latest, id),
  ownKeys: (state) => Reflect.ownKeys(state.latest),
  getOwnPropertyDescriptor: (state, id) => {
    const described = Reflect.getOwnPropertyDescriptor(state.latest, id);
    return described && { ...described, writable: true, configurable: true };
  },
  defineProperty: () => false,
};

/** A draft stands where its record stood, until something else is put there. */
const look = ({ before, latest, looked, put }: State, id: string): unknown => {
  const draft = looked.get(id);
  if (draft !== undefined) return draft;
  const value = latest[id];
  if (put.has(id) || !Object.hasOwn(before, id)) return value;
  const copy = copyOf(value);
  looked.set(id, copy);
  return copy;
};

const toWrite = (state: State, id: string): Record<string, unknown> => {
  state.own ??= tableCopy(state.before);
  state.latest = state.own;
  state.looked.delete(id);
  state.put.add(id);
  return state.own;
};

const finish = (state: State): object => {
  const { before, looked, put } = state;
  for (const [id, draft] of looked)
    if (!saysSame(before[id], draft)) toWrite(state, id)[id] = draft;
  const { own } = state;
  if (!own) return before;
  const touched = new Set([...put].filter((id) => settle(before, own, id)));
  if (touched.size === 0) return before;
  Object.freeze(own);
  noteTouched(before, own, touched);
  if (!state.isReordered) noteSameKeys(own, before);
  return own;
};

/** Says whether there is another thing now; where it only says the same, it is what it was. */
const settle = (before: Entries, own: Record<string, unknown>, id: string): boolean => {
  const was = Object.hasOwn(before, id) ? before[id] : undefined;
  if (!Object.hasOwn(own, id)) return was !== undefined;
  own[id] = kept(was, own[id]);
  return own[id] !== was;
};

const copyOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) {
    const part = copy[key];
    if (typeof part === 'object' && part !== null) copy[key] = copyOf(part);
  }
  return copy;
};
