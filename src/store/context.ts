import type { StoreApi } from 'zustand/vanilla';
import { checkTrip } from '../checks/engine';
import { historyOf, type IsMine } from '../domain/edits/history';
import type { IsSound } from '../domain/edits/place-patches';
import { explainBadEdit } from '../files/check-edit';
import type { Journal } from './journal';
import type { Ports, StoredCopy } from './ports';
import type { OpenTrip, State } from './state';

/** What the actions work with: the state, the world, and the journal of the trip that is open. */
export interface Context {
  readonly store: StoreApi<State>;
  readonly ports: Ports;
  readonly session: Session;
}

export interface Session {
  journal: Journal | null;
  /** Whose steps this window may undo. */
  isMine: IsMine;
  /** Counts what was asked to be opened: what comes too late is for nobody. */
  visit: number;
}

export const isSound: IsSound = (trip, patches) => explainBadEdit(trip, patches) === null;

export const openTripOf = (stored: StoredCopy, isMine: IsMine): OpenTrip => ({
  summary: stored.summary,
  trip: stored.trip,
  head: stored.summary.head,
  commits: stored.commits,
  history: historyOf(stored.commits, isMine),
  checked: checkTrip(stored.trip, null),
  saving: { kind: 'saved' },
  takenIn: 0,
});

export const nowText = ({ ports }: Context): string => new Date(ports.clock.now()).toISOString();

export const say = ({ store }: Context, text: string): void => {
  const number = (store.getState().notice?.number ?? 0) + 1;
  store.setState({ notice: { text, number } });
};

/** Changes the open trip, if one is open. */
export const updateOpen = ({ store }: Context, change: Partial<OpenTrip>): void => {
  const { open } = store.getState();
  if (open) store.setState({ open: { ...open, ...change } });
};
