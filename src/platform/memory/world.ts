import type { Instant } from '../../domain/time/instant';
import type { Ids, Ports, Theme, TripStorage } from '../../store/ports';
import { call, listen } from './listeners';
import { type MemoryTabs, memoryTab, type TabControls } from './tabs';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A world for tests: all that happens in it is asked for. */
export interface MemoryWorld extends TabControls {
  readonly ports: Ports;
  readonly savedFiles: readonly SavedFile[];
  /** The files that come with the app, by address. */
  readonly samples: Map<string, string>;
  readonly printed: () => number;
  /** What was last copied. */
  readonly copied: () => string;
  /** Moves the clock; every full minute on the way ticks once, at its time. */
  readonly advanceTo: (instant: Instant) => void;
  /** Moves the clock of a computer that sleeps: nothing ticks. */
  readonly sleepUntil: (instant: Instant) => void;
  /** Hides the page. */
  readonly hide: () => void;
  /** The reader goes to the address of a copy, or of the list of trips. */
  readonly goTo: (copy: string | null) => void;
}

const MINUTE = 60_000;

/** `author` makes the ids of the tabs of one browser differ. */
export const createMemoryWorld = (
  storage: TripStorage,
  startsAt: Instant,
  author = 'me',
  tabs: MemoryTabs = new Set(),
): MemoryWorld => {
  const { clock, advanceTo, sleepUntil } = memoryClock(startsAt);
  const { address, goTo } = memoryAddress();
  const tab = memoryTab(author, tabs);
  const flushes = new Set<() => void>();
  const savedFiles: SavedFile[] = [];
  const samples = new Map<string, string>();
  let printed = 0;
  let copied = '';
  return {
    ports: {
      storage,
      clock,
      ids: memoryIds(author),
      files: {
        save: async (name, text) => {
          savedFiles.push({ name, text });
          return 'saved';
        },
      },
      samples: { read: async (address) => samples.get(address) ?? null },
      printer: {
        print: () => {
          printed += 1;
        },
      },
      clipboard: {
        copy: async (text) => {
          copied = text;
          return true;
        },
      },
      appearance: memoryAppearance(),
      planner: memoryPlanner(),
      tabs: { ...tab.port, onHide: (flush) => listen(flushes, flush) },
      address,
    },
    savedFiles,
    samples,
    printed: () => printed,
    copied: () => copied,
    advanceTo,
    sleepUntil,
    hide: () => call(flushes),
    ...tab.controls,
    goTo,
  };
};

type MemoryClock = Pick<Ports, 'clock'> & Pick<MemoryWorld, 'advanceTo' | 'sleepUntil'>;

const memoryClock = (startsAt: Instant): MemoryClock => {
  const ticks = new Set<() => void>();
  let now = startsAt;
  return {
    clock: { now: () => now, onMinute: (tick) => listen(ticks, tick) },
    advanceTo: (instant) => {
      for (let next = minuteAfter(now); next <= instant; next = minuteAfter(next)) {
        now = next;
        call(ticks);
      }
      now = instant;
    },
    sleepUntil: (instant) => {
      now = instant;
    },
  };
};

const memoryAddress = (): Pick<Ports, 'address'> & Pick<MemoryWorld, 'goTo'> => {
  const listeners = new Set<() => void>();
  let current: string | null = null;
  const show = (copy: string | null): void => {
    current = copy;
  };
  return {
    address: { current: () => current, show, onChange: (changed) => listen(listeners, changed) },
    goTo: (copy) => {
      show(copy);
      call(listeners);
    },
  };
};

const memoryAppearance = (): Ports['appearance'] => {
  let current: Theme = 'system';
  return {
    theme: () => current,
    chooseTheme: (theme) => {
      current = theme;
    },
  };
};

const memoryPlanner = (): Ports['planner'] => {
  let kept: string | null = null;
  return {
    name: () => kept,
    keepName: (name) => {
      kept = name;
    },
  };
};

const memoryIds = (author: string): Ids => {
  let made = 0;
  const newId = (): string => {
    made += 1;
    return `${author}${made}`;
  };
  return { newId, author: () => author };
};

const minuteAfter = (instant: Instant): Instant => (Math.floor(instant / MINUTE) + 1) * MINUTE;
