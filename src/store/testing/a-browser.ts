import { allChecks } from '../../checks/all-checks';
import { noFacts } from '../../domain/facts/facts';
import type { Trip } from '../../domain/records/tables';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { isTrip, schemaNumber } from '../../files/schema';
import { upgradePatch } from '../../files/upgrades/upgrade';
import { createMemoryStorage, newMemoryDisk } from '../../platform/memory/storage';
import type { MemoryTabs } from '../../platform/memory/tabs';
import { createMemoryWorld, type MemoryWorld } from '../../platform/memory/world';
import type { LaterParts } from '../context';
import type { TripStorage } from '../ports';
import type { OpenTrip, State } from '../state';
import { createLegation, type Legation } from '../store';

export interface Window extends MemoryWorld, Legation {
  readonly state: () => State;
  /** The trip that is open; throws when there is none. */
  readonly open: () => OpenTrip;
  readonly notice: () => string | undefined;
}

const noon = Date.UTC(2011, 0, 7, 12);

/** Nothing is known of any country, unless a test says so. */
const testParts: LaterParts = {
  checks: () => Promise.resolve(allChecks),
  facts: () => Promise.resolve(noFacts),
  whenIdle: (run) => run(),
};

/** A browser for tests: one disk, and as many windows of the app as are opened. */
export const aBrowser = (parts: Partial<LaterParts> = {}) => {
  const disk = newMemoryDisk();
  const tabs: MemoryTabs = new Set();
  let windows = 0;
  const openWindow = (change: Partial<TripStorage> = {}): Window => {
    windows += 1;
    const storage = {
      ...createMemoryStorage({ isTrip, schema: schemaNumber, upgradePatch }, disk),
      ...change,
    };
    const world = createMemoryWorld(storage, noon, `window${windows}x`, tabs);
    const { store, actions } = createLegation(world.ports, { ...testParts, ...parts });
    const open = (): OpenTrip => {
      const { open: now } = store.getState();
      if (!now) throw new Error('No trip is open.');
      return now;
    };
    const notice = (): string | undefined => store.getState().notice?.text;
    return { ...world, store, actions, state: store.getState, open, notice };
  };
  return { disk, openWindow };
};

export type Browser = ReturnType<typeof aBrowser>;

/** A trip with one meeting, opened in a first window. */
export const withTrip = async (browser: Browser, trip: Trip = talksInBeijing): Promise<Window> => {
  const window = browser.openWindow();
  await window.actions.createTrip(trip);
  return window;
};

/** The same copy in another window, or in the same one after a reload. */
export const opened = async (browser: Browser, copy: string): Promise<Window> => {
  const window = browser.openWindow();
  window.ports.address.show(copy);
  await window.actions.start();
  return window;
};

/** Closes the trip as a reload does, and opens it again. */
export const reloaded = async (browser: Browser, window: Window): Promise<Window> => {
  const { copy } = window.open().summary;
  await window.actions.goHome();
  window.close();
  return opened(browser, copy);
};

export const talksInBeijing: Trip = aTrip({
  journey: { title: 'Asia' },
  stops: { beijing },
  people: { liang: { family: 'Liang' } },
  meetings: {
    talks: {
      title: 'Talks',
      slot: at('beijing', '2011-01-10', '09:30'),
      participants: { liang: { host: true } },
    },
  },
});
