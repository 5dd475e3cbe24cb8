import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Commit, newCommit } from '../domain/edits/commit';
import { compareTrips } from '../domain/edits/compare';
import { removeNamed } from '../domain/edits/record-edits';
import { emptyTables } from '../domain/trip';
import { readTripFile } from '../files/trip-file';
import { broughtBySchema2 } from '../files/upgrades/to-schema-2';
import { aBrowser, opened } from './testing/a-browser';

const frozen = new URL(
  '../files/testing/schema-1/january-2011-draft-2.legation.json',
  import.meta.url,
);

const tripOf = (text: string) => {
  const read = readTripFile(text);
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.file.trip;
};

/** The journal as the first version wrote it: whole records without the fields of today. */
const oldJournal = (): readonly Commit[] => [
  newCommit({
    parents: [],
    step: 'first',
    label: 'open the sample trip',
    author: 'me',
    at: '2026-11-01T12:00:00.000Z',
    undoes: null,
    patches: compareTrips(emptyTables, tripOf(readFileSync(frozen, 'utf8'))).map((patch) => ({
      ...patch,
      to: withoutBrought(patch.table, patch.to),
    })),
  }),
];

const withoutBrought = (table: string, record: unknown): unknown =>
  Object.fromEntries(
    Object.entries(record ?? {}).filter(
      ([name]) => !Object.hasOwn(broughtBySchema2[table] ?? {}, name),
    ),
  );

it('a copy of schema 1 opens, is edited and undone, and its old journal stays as it was written', async () => {
  const browser = aBrowser();
  const commits = oldJournal();
  const window = browser.openWindow();
  await window.actions.createTrip(tripOf(readFileSync(frozen, 'utf8')));
  const { summary, trip } = window.open();
  await window.actions.goHome();
  const [first] = commits;
  browser.disk.copies.set(summary.copy, { ...summary, schema: 1, head: first?.rev ?? '' });
  browser.disk.commits.set(summary.copy, commits);
  browser.disk.snapshots.clear();

  const again = await opened(browser, summary.copy);
  expect(again.open().trip).toEqual(trip);
  const [id = ''] = Object.keys(trip.meetings);
  again.actions.edit(removeNamed(trip, 'meetings', id));
  again.actions.undo();
  expect(again.open().trip).toEqual(trip);
  await again.actions.goHome();
  expect(browser.disk.commits.get(summary.copy)?.[0]).toEqual(first);
  expect((await opened(browser, summary.copy)).open().trip).toEqual(trip);
});
