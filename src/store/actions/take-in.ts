import type { Commit } from '../../domain/edits/commit';
import { historyOf, rememberCommit } from '../../domain/edits/history';
import { applyPatches } from '../../domain/edits/patch';
import { type Rebased, rebase, withoutCommits } from '../../domain/edits/rebase';
import { checkNow } from '../checking';
import { type Context, isSound, say, updateOpen } from '../context';
import { type Journal, type News, openJournal, type Waiting } from '../journal';
import { type CopySummary, inPlaceOf, withFilingsOf } from '../ports';
import { countsOf } from '../severity-counts';
import type { OpenTrip } from '../state';
import { summaryOf } from '../summary';

/** The journal of the open trip, which is on the disk as in this summary. */
export const journalFrom = (context: Context, summary: CopySummary): Journal =>
  openJournal(context.ports.storage, summary, {
    report: (saving) => updateOpen(context, { saving }),
    takeIn: (news, waiting) => takeIn(context, news, waiting),
    tell: () => context.ports.tabs.tell(summary.copy),
  });

/** Puts what waits here on top of what other windows have written, and shows the result. */
const takeIn = (context: Context, news: News, waiting: readonly Commit[]): Waiting => {
  const { open } = context.store.getState();
  if (!open) throw new Error('The journal of a trip outlives it.');
  const known = sharedLength(news.commits, waiting);
  const theirs = news.commits.slice(known);
  const mine = waiting.slice(known);
  const figures = open.summary.figures ?? news.summary.figures;
  const filed = { ...withFilingsOf(news.summary, open.summary), figures };
  if (theirs.length === 0) {
    const summary = mine.length === 0 ? filed : inPlaceOf(open.summary, news.summary);
    updateOpen(context, { summary });
    return { summary, commits: mine };
  }
  const rebased = onTopOf(open, theirs, mine);
  const { trip, head } = rebased;
  const { changedAt } = mine.length === 0 ? news.summary : open.summary;
  const checked = checkNow(context, trip, open.checked);
  const summary = summaryOf(trip, countsOf(checked), { ...filed, head, changedAt });
  const before = open.commits.slice(0, open.commits.length - mine.length);
  const commits = [...before, ...theirs, ...rebased.commits];
  const history = historyAfter(context, open, theirs, mine.length > 0 ? commits : null);
  const takenIn = open.takenIn + 1;
  updateOpen(context, { trip, head, summary, commits, history, checked, takenIn });
  sayWhatChanged(context, rebased);
  return { summary, commits: rebased.commits };
};

/** How many of what waits are on the disk after all. */
const sharedLength = (written: readonly Commit[], waiting: readonly Commit[]): number => {
  const parted = waiting.findIndex(({ rev, step }, index) => {
    const other = written[index];
    return other?.rev !== rev || other.step !== step;
  });
  return parted < 0 ? waiting.length : parted;
};

const onTopOf = (
  { trip }: OpenTrip,
  theirs: readonly Commit[],
  mine: readonly Commit[],
): Rebased => {
  const before = withoutCommits(trip, mine);
  const patches = theirs.flatMap((commit) => commit.patches);
  const head = theirs.at(-1)?.rev ?? '';
  return rebase({ trip: applyPatches(before, patches), head }, mine, isSound);
};

/** `changed` is the whole journal where commits of this window are others than they were. */
const historyAfter = (
  { session }: Context,
  { history }: OpenTrip,
  theirs: readonly Commit[],
  changed: readonly Commit[] | null,
): OpenTrip['history'] => {
  const { isMine } = session;
  return changed
    ? historyOf(changed, isMine)
    : theirs.reduce((now, commit) => rememberCommit(now, commit, isMine), history);
};

const sayWhatChanged = (context: Context, { cut, widened }: Rebased): void => {
  if (cut.length > 0)
    say(
      context,
      `Not all of this could be kept, as another window has changed the same: ${labelsOf(cut)}.`,
    );
  else if (widened.length > 0)
    say(
      context,
      `This also took out what another window had just put there: ${labelsOf(widened)}.`,
    );
};

const labelsOf = (commits: readonly Commit[]): string =>
  [...new Set(commits.map(({ label }) => label))].join(', ');
