import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Commit, newCommit } from '../domain/edits/commit';
import { compareTrips } from '../domain/edits/compare';
import { removeNamed } from '../domain/edits/record-edits';
import { emptyTables } from '../domain/trip';
import { readTripFile } from '../files/trip-file';
import { broughtBySchema2 } from '../files/upgrades/to-schema-2';
import { broughtBySchema3 } from '../files/upgrades/to-schema-3';
import { aBrowser, opened } from './testing/a-browser';

const textOf = (schema: number): string =>
  readFileSync(
    new URL(
      `../files/testing/schema-${schema}/january-2011-draft-2.legation.json`,
      import.meta.url,
    ),
    'utf8',
  );

const tripOf = (text: string) => {
  const read = readTripFile(text);
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.file.trip;
};

/** The journal as that version wrote it: whole records without the fields that came after. */
const oldJournal = (schema: number): readonly Commit[] => [
  newCommit({
    parents: [],
    step: 'first',
    label: 'open the sample trip',
    author: 'me',
    at: '2026-11-01T12:00:00.000Z',
    undoes: null,
    patches: compareTrips(emptyTables, tripOf(textOf(schema))).map((patch) => ({
      ...patch,
      to: withoutBroughtAfter(schema, patch.table, patch.to),
    })),
  }),
];

const broughtTo = { 2: broughtBySchema2, 3: broughtBySchema3 };

const withoutBroughtAfter = (schema: number, table: string, record: unknown): unknown => {
  const later = Object.entries(broughtTo)
    .filter(([to]) => Number(to) > schema)
    .flatMap(([, brought]) => Object.keys(brought[table] ?? {}));
  return Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => !later.includes(name)));
};

it.each([
  [1, 'meetings'],
  [2, 'log'],
] as const)(
  'a copy of schema %i opens, is edited and undone in its %s, and its old journal stays as it was written',
  async (schema, table) => {
    const browser = aBrowser();
    const commits = oldJournal(schema);
    const window = browser.openWindow();
    await window.actions.createTrip(tripOf(textOf(schema)));
    const { summary, trip } = window.open();
    await window.actions.goHome();
    const [first] = commits;
    browser.disk.copies.set(summary.copy, { ...summary, schema, head: first?.rev ?? '' });
    browser.disk.commits.set(summary.copy, commits);
    browser.disk.snapshots.clear();

    const again = await opened(browser, summary.copy);
    expect(again.open().trip).toEqual(trip);
    const [id = ''] = Object.keys(trip[table]);
    again.actions.edit(removeNamed(trip, table, id));
    again.actions.undo();
    expect(again.open().trip).toEqual(trip);
    await again.actions.goHome();
    expect(browser.disk.commits.get(summary.copy)?.[0]).toEqual(first);
    expect((await opened(browser, summary.copy)).open().trip).toEqual(trip);
  },
);
