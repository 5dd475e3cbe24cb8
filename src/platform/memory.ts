import type { Instant } from '../domain/time/instant';
import type { Ports, TripStorage } from '../store/ports';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A world for tests: all that happens in it is asked for. */
export interface MemoryWorld {
  readonly ports: Ports;
  readonly savedFiles: readonly SavedFile[];
  readonly printed: () => number;
  /** Moves the clock; every full minute on the way ticks once, at its time. */
  readonly advanceTo: (instant: Instant) => void;
  /** Hides the page. */
  readonly hide: () => void;
  /** The reader goes to the address of a copy, or of the list of trips. */
  readonly goTo: (copy: string | null) => void;
}

interface Claim {
  readonly copy: string;
  readonly granted: () => void;
}

/** Claims of copies, shared by the worlds that are to be tabs of one browser. */
export type MemoryClaims = Claim[];

const MINUTE = 60_000;

/** `author` makes the ids of the tabs of one browser differ. */
export const createMemoryWorld = (
  storage: TripStorage,
  startsAt: Instant,
  author = 'me',
  claims: MemoryClaims = [],
): MemoryWorld => {
  const ticks = new Set<() => void>();
  const flushes = new Set<() => void>();
  const savedFiles: SavedFile[] = [];
  let now = startsAt;
  let ids = 0;
  let printed = 0;
  let address: string | null = null;
  const moves = new Set<() => void>();
  const newId = (): string => {
    ids += 1;
    return `${author}${ids}`;
  };
  const save = async (name: string, text: string): Promise<'saved'> => {
    savedFiles.push({ name, text });
    return 'saved';
  };
  const print = (): void => {
    printed += 1;
  };
  const advanceTo = (instant: Instant): void => {
    for (let next = minuteAfter(now); next <= instant; next = minuteAfter(next)) {
      now = next;
      for (const tick of ticks) tick();
    }
    now = instant;
  };
  return {
    ports: {
      storage,
      clock: { now: () => now, onMinute: (tick) => listen(ticks, tick) },
      ids: { newId, author: () => author },
      files: { save },
      printer: { print },
      tabs: {
        claim: (copy, granted) => claimOf(claims, { copy, granted }),
        onHide: (flush) => listen(flushes, flush),
      },
      address: {
        current: () => address,
        show: (copy) => {
          address = copy;
        },
        onChange: (changed) => listen(moves, changed),
      },
    },
    savedFiles,
    printed: () => printed,
    advanceTo,
    hide: () => {
      for (const flush of flushes) flush();
    },
    goTo: (copy) => {
      address = copy;
      for (const changed of moves) changed();
    },
  };
};

const minuteAfter = (instant: Instant): Instant => (Math.floor(instant / MINUTE) + 1) * MINUTE;

const listen = (listeners: Set<() => void>, listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const claimOf = (claims: MemoryClaims, claim: Claim): (() => void) => {
  const isFirst = (): boolean => claims.find(({ copy }) => copy === claim.copy) === claim;
  claims.push(claim);
  if (isFirst()) claim.granted();
  return () => {
    const wasFirst = isFirst();
    const index = claims.indexOf(claim);
    if (index >= 0) claims.splice(index, 1);
    if (wasFirst) claims.find(({ copy }) => copy === claim.copy)?.granted();
  };
};
