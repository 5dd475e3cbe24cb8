import type { Commit } from '../domain/edits/commit';
import type { CopySummary, TripStorage } from './ports';
import type { Saving } from './state';

/** An edit is on its way to the disk within this time; edits in between go in one transaction. */
const GATHER_MS = 25;
const RETRY_MS = [500, 1000, 2000, 5000] as const;

export interface Journal {
  readonly push: (summary: CopySummary, commit: Commit) => void;
  /** Keeps what the list of trips shows, where that changed without an edit. */
  readonly note: (summary: CopySummary) => void;
  /** Writes at once what waits. Says, when it has been tried, whether all of it is on the disk. */
  readonly flush: () => Promise<boolean>;
  /** Tries no more. */
  readonly stop: () => void;
}

export interface JournalEvents {
  readonly report: (saving: Saving) => void;
  /** Somebody else has written to this copy: what waits can never follow there. */
  readonly fallBehind: () => Promise<void>;
}

/** What is not on the disk yet; the summary is that of after the last commit. */
interface Waiting {
  readonly summary: CopySummary;
  readonly commits: readonly Commit[];
}

interface Progress {
  waiting: Waiting | null;
  /** The head on the disk. */
  written: string;
  failures: number;
  isStopped: boolean;
}

/**
 * The way of commits to the disk, in order, one transaction at a time. What cannot be written stays
 * here, is said, and is tried again.
 */
export const openJournal = (storage: TripStorage, head: string, events: JournalEvents): Journal => {
  const progress: Progress = { waiting: null, written: head, failures: 0, isStopped: false };
  let queue = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    queue = queue.then(() => drain(storage, progress, events));
    await queue;
    if (progress.waiting && !progress.isStopped) flushIn(retryDelay(progress.failures));
    return progress.waiting === null;
  };
  const flushIn = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };
  const take = (summary: CopySummary, commits: readonly Commit[]): void => {
    progress.waiting = { summary, commits: [...(progress.waiting?.commits ?? []), ...commits] };
    // While writing fails, that is what is shown, and the next try is under way.
    if (progress.failures > 0) return;
    events.report({ kind: 'saving' });
    flushIn(GATHER_MS);
  };

  return {
    push: (summary, commit) => take(summary, [commit]),
    note: (summary) => take(summary, []),
    flush,
    stop: () => {
      progress.isStopped = true;
      clearTimeout(timer);
    },
  };
};

const retryDelay = (failures: number): number =>
  RETRY_MS[Math.min(Math.max(failures, 1), RETRY_MS.length) - 1] ?? GATHER_MS;

const drain = async (
  storage: TripStorage,
  progress: Progress,
  events: JournalEvents,
): Promise<void> => {
  while (progress.waiting && !progress.isStopped) {
    const sent = progress.waiting;
    const result = await storage.append(sent.summary, progress.written, sent.commits);
    if (progress.isStopped) return;
    if (result.kind !== 'appended') {
      progress.failures += 1;
      events.report({ kind: 'failed', reason: reasonOf(result) });
      if (result.kind === 'behind') await events.fallBehind();
      return;
    }
    progress.failures = 0;
    progress.written = sent.summary.head;
    progress.waiting = since(sent, progress.waiting);
    events.report({ kind: progress.waiting ? 'saving' : 'saved' });
  }
};

/** What has come since; null where nothing has. */
const since = (sent: Waiting, waiting: Waiting | null): Waiting | null =>
  waiting === null || waiting === sent
    ? null
    : { ...waiting, commits: waiting.commits.slice(sent.commits.length) };

const reasonOf = (
  result: { readonly kind: 'behind' } | { readonly kind: 'failed'; readonly reason: string },
): string => (result.kind === 'behind' ? 'Another window has changed this trip.' : result.reason);
