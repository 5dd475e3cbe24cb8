import type { Commit } from '../domain/edits/commit';
import type { CopySummary, TripStorage } from './ports';
import type { Saving } from './state';

/** An edit is on its way to the disk within this time; edits in between go in one transaction. */
const GATHER_MS = 25;
const RETRY_MS = [500, 1000, 2000, 5000] as const;

export interface Journal {
  readonly push: (summary: CopySummary, commit: Commit) => void;
  /** Writes at once what waits; resolves when it is on the disk or has failed. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The way of commits to the disk, in order, one transaction at a time. What cannot be written stays
 * here, is said, and is tried again.
 */
export const openJournal = (
  storage: TripStorage,
  head: string,
  report: (saving: Saving) => void,
): Journal => {
  let waiting: readonly Commit[] = [];
  let latest: CopySummary | null = null;
  let written = head;
  let queue = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const schedule = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };

  const write = async (summary: CopySummary, batch: readonly Commit[]): Promise<boolean> => {
    const result = await storage.append(summary, written, batch);
    if (result.kind === 'appended') {
      written = batch.at(-1)?.rev ?? written;
      waiting = waiting.slice(batch.length);
      failures = 0;
      report(waiting.length === 0 ? { kind: 'saved' } : { kind: 'saving' });
      return true;
    }
    report({ kind: 'failed', reason: reasonOf(result) });
    schedule(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? GATHER_MS);
    failures += 1;
    return false;
  };

  const drain = async (): Promise<void> => {
    let goesWell = true;
    while (goesWell && waiting.length > 0 && latest) goesWell = await write(latest, waiting);
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    queue = queue.then(drain);
    return queue;
  };

  return {
    push: (summary, commit) => {
      waiting = [...waiting, commit];
      latest = summary;
      report({ kind: 'saving' });
      if (failures === 0) schedule(GATHER_MS);
    },
    flush,
    close: async () => {
      await flush();
      clearTimeout(timer);
    },
  };
};

const reasonOf = (
  result: { readonly kind: 'behind' } | { readonly kind: 'failed'; readonly reason: string },
): string => (result.kind === 'behind' ? 'another window has changed this trip' : result.reason);
