import type { Commit } from '../domain/edits/commit';
import type { CopySummary, Later, TripStorage } from './ports';
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
  /** Takes in what other windows have written. */
  readonly catchUp: () => Promise<void>;
  /** Tries no more. */
  readonly stop: () => void;
}

/** What is not on the disk yet; the summary is that of after the last commit. */
export interface Waiting {
  readonly summary: CopySummary;
  readonly commits: readonly Commit[];
}

export type News = Later & { readonly kind: 'found' };

export interface JournalEvents {
  readonly report: (saving: Saving) => void;
  /** Other windows have written: gives back what waits as it is on top of that. */
  readonly takeIn: (news: News, waiting: readonly Commit[]) => Waiting;
  /** There is something for other windows to take in. */
  readonly tell: () => void;
}

interface Progress {
  waiting: Waiting | null;
  /** The head on the disk, as far as this window knows. */
  written: string;
  failures: number;
  isStopped: boolean;
}

interface Work {
  readonly storage: TripStorage;
  readonly copy: string;
  readonly progress: Progress;
  readonly events: JournalEvents;
}

/**
 * The way of commits to the disk, in order, one transaction at a time. What cannot be written stays
 * here, is said, and is tried again; where another window was first, its commits are taken in first.
 */
export const openJournal = (
  storage: TripStorage,
  { copy, head }: CopySummary,
  events: JournalEvents,
): Journal => {
  const progress: Progress = { waiting: null, written: head, failures: 0, isStopped: false };
  const work: Work = { storage, copy, progress, events };
  let queue = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    queue = queue.then(() => drain(work));
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
    catchUp: () => {
      queue = queue.then(() => catchUp(work));
      return queue;
    },
    stop: () => {
      progress.isStopped = true;
      clearTimeout(timer);
    },
  };
};

const retryDelay = (failures: number): number =>
  RETRY_MS[Math.min(Math.max(failures, 1), RETRY_MS.length) - 1] ?? GATHER_MS;

/** What cannot be read now is read before the next commit is written; what is gone is said at once. */
const catchUp = async (work: Work): Promise<void> => {
  const problem = await takeInLater(work);
  if (problem?.isForGood && !work.progress.isStopped)
    work.events.report({ kind: 'failed', reason: problem.reason });
};

const drain = async (work: Work): Promise<void> => {
  const { storage, progress, events } = work;
  while (progress.waiting && !progress.isStopped) {
    const sent = progress.waiting;
    const result = await storage.append(sent.summary, progress.written, sent.commits);
    if (progress.isStopped) return;
    const reason =
      result.kind === 'behind'
        ? ((await takeInLater(work))?.reason ?? null)
        : result.kind === 'failed'
          ? result.reason
          : null;
    if (reason !== null) {
      progress.failures += 1;
      return events.report({ kind: 'failed', reason });
    }
    progress.failures = 0;
    if (result.kind === 'behind') continue;
    progress.written = sent.summary.head;
    progress.waiting = since(sent, progress.waiting);
    events.tell();
    events.report({ kind: progress.waiting ? 'saving' : 'saved' });
  }
};

/** What has come since; null where nothing has. */
const since = (sent: Waiting, waiting: Waiting | null): Waiting | null =>
  waiting === null || waiting === sent
    ? null
    : { ...waiting, commits: waiting.commits.slice(sent.commits.length) };

interface Problem {
  /** In a sentence. */
  readonly reason: string;
  /** Whether another try is in vain. */
  readonly isForGood: boolean;
}

const gone: Problem = { reason: 'This trip is no longer in this browser.', isForGood: true };
const newer: Problem = {
  reason: 'A newer Legation has changed this trip in another window.',
  isForGood: true,
};

/** Why what others have written cannot be taken in; null where it was. */
const takeInLater = async ({ storage, copy, progress, events }: Work): Promise<Problem | null> => {
  const later = await laterOf(storage, copy, progress.written);
  if (typeof later === 'string') return { reason: later, isForGood: false };
  if (later.kind === 'missing') return gone;
  if (later.kind === 'newer') return newer;
  if (progress.isStopped) return null;
  const hadWaiting = progress.waiting;
  const waiting = events.takeIn(later, hadWaiting?.commits ?? []);
  progress.written = later.summary.head;
  progress.waiting = hadWaiting && waiting;
  return null;
};

const laterOf = async (
  storage: TripStorage,
  copy: string,
  revision: string,
): Promise<Later | string> => {
  try {
    return await storage.commitsAfter(copy, revision);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
