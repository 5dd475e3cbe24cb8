import type { StoreApi } from 'zustand/vanilla';
import type { Checks } from '../checks/all-checks';
import type { Checked } from '../checks/engine';
import { historyOf, type IsMine } from '../domain/edits/history';
import type { IsSound } from '../domain/edits/place-patches';
import { type Facts, noFacts } from '../domain/facts/facts';
import type { Trip } from '../domain/records/tables';
import { explainBadEdit } from '../files/check-edit';
import type { Journal } from './journal';
import type { Ports, StoredCopy } from './ports';
import type { OpenTrip, State } from './state';

/** What the actions work with: the state, the world, and the journal of the trip that is open. */
export interface Context {
  readonly store: StoreApi<State>;
  readonly ports: Ports;
  readonly session: Session;
  readonly parts: LaterParts;
}

export interface Session {
  journal: Journal | null;
  /** Whose steps this window may undo. */
  isMine: IsMine;
  /** Counts what was asked to be opened: what comes too late is for nobody. */
  visit: number;
  /** The visit whose trip is being checked for the first time, or has been. */
  firstLook: number | null;
  /** Null until they have come. */
  checks: Checks | null;
  /** Of the countries and airfields of the trip, or of what was open before until that comes. */
  known: KnownFacts;
  /** The key of what is known or on its way. */
  wantedFacts: string;
}

export interface KnownFacts {
  readonly key: string;
  readonly facts: Facts;
}

/** What comes after the first load; it rejects where it cannot be had. */
export interface LaterParts {
  readonly checks: () => Promise<Checks>;
  readonly facts: (trip: Trip) => Promise<Facts>;
  /** Calls back once the screen stands: what may take long is not to keep it waiting. */
  readonly whenIdle: (run: () => void) => void;
}

export const newSession = (): Session => ({
  journal: null,
  isMine: () => false,
  visit: 0,
  firstLook: null,
  checks: null,
  known: { key: '', facts: noFacts },
  wantedFacts: '',
});

export const isSound: IsSound = (trip, patches) => explainBadEdit(trip, patches) === null;

export const openTripOf = (stored: StoredCopy, isMine: IsMine, checked: Checked): OpenTrip => ({
  summary: stored.summary,
  trip: stored.trip,
  head: stored.summary.head,
  commits: stored.commits,
  history: historyOf(stored.commits, isMine),
  checked,
  saving: { kind: 'saved' },
  takenIn: 0,
});

export const nowText = ({ ports }: Context): string => new Date(ports.clock.now()).toISOString();

export const say = ({ store }: Context, text: string): void => {
  const number = (store.getState().notice?.number ?? 0) + 1;
  store.setState({ notice: { text, number } });
};

export const untilIdle = ({ parts }: Context): Promise<void> =>
  new Promise((resolve) => parts.whenIdle(resolve));

/** Changes the open trip, if one is open. */
export const updateOpen = ({ store }: Context, change: Partial<OpenTrip>): void => {
  const { open } = store.getState();
  if (open) store.setState({ open: { ...open, ...change } });
};
