import { type Commit, newCommit } from '../../domain/edits/commit';
import { compareTrips } from '../../domain/edits/compare';
import type { Patch } from '../../domain/edits/patch';
import type { Trip } from '../../domain/records/tables';
import { aTrip, beijing } from '../../domain/testing/a-trip';
import { emptyTables } from '../../domain/trip';
import type { CopySummary } from '../../store/ports';
import type { RecordShape } from '../replay';

/** Enough of a shape for a test to break. */
const isTrip = (value: unknown): value is Trip =>
  typeof value === 'object' &&
  value !== null &&
  'trip' in value &&
  Object.values(value.trip ?? {}).length === 1 &&
  'stops' in value;

export const shape: RecordShape = { isTrip, schema: 1, upgradePatch: (patch) => patch };

export const trips: readonly Trip[] = ['Asia', 'Asia again', 'Asia at last'].map((title) =>
  aTrip({ journey: { title }, stops: { beijing } }),
);

/** The commits that lead from nothing to the first trip, and on from each to the next. */
export const aJournal = (): readonly Commit[] => {
  const commits: Commit[] = [];
  for (const [index, trip] of trips.entries())
    commits.push(aCommit(commits.at(-1), compareTrips(trips[index - 1] ?? emptyTables, trip)));
  return commits;
};

export const aCommit = (parent: Commit | undefined, patches: readonly Patch[]): Commit =>
  newCommit({
    parents: parent ? [parent.rev] : [],
    step: `step ${parent?.rev ?? 'first'}`,
    label: 'type a title',
    author: 'me',
    at: '2011-01-07T18:00:00.000Z',
    undoes: null,
    patches,
  });

export const aSummary = (commits: readonly Commit[], copy = 'copy'): CopySummary => ({
  copy,
  tripId: 'trip',
  title: 'Asia',
  route: 'Beijing',
  dates: '',
  label: '',
  figures: null,
  head: commits.at(-1)?.rev ?? '',
  fileRevisions: [],
  filedAt: null,
  changedAt: '2011-01-07T18:00:00.000Z',
  deletedAt: null,
  schema: 1,
});
