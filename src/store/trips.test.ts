import { expect, test } from 'vitest';
import { setField } from '../domain/edits/record-edits';
import { journeyOf } from '../domain/trip';
import { schemaNumber } from '../files/schema';
import { aBrowser, opened, talksInBeijing, withTrip } from './testing/a-browser';

const title = (text: string) => setField(talksInBeijing, 'meetings', 'talks', 'title', text);

/** A browser with one trip, and a window that shows the list. */
const atHome = async () => {
  const browser = aBrowser();
  const window = await withTrip(browser);
  const { copy } = window.open().summary;
  await window.actions.goHome();
  return { browser, window, copy };
};

test('the list knows dates, stops, meetings and findings of what was saved', async () => {
  const browser = aBrowser();
  const window = await withTrip(browser);
  window.actions.edit(setField(talksInBeijing, 'meetings', 'talks', 'minutes', 30));
  const { findings } = window.open().checked;
  await window.actions.goHome();
  const [summary] = window.state().copies;
  expect(summary?.figures).toMatchObject({ firstDate: '2011-01-09', stops: 1, meetings: 1 });
  const counted = Object.values(summary?.figures?.findings ?? {});
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(findings.length);
});

test('a copy of before figures were kept gets them when it is opened', async () => {
  const { browser, window, copy } = await atHome();
  const summary = browser.disk.copies.get(copy);
  if (summary) browser.disk.copies.set(copy, { ...summary, figures: null });
  await window.actions.refreshList();
  expect(window.state().copies[0]?.figures).toBeNull();
  await window.actions.openCopy(copy);
  await window.actions.goHome();
  expect(window.state().copies[0]?.figures).toEqual(summary?.figures);
});

test('a trip is renamed by a step of its journal that can be undone', async () => {
  const { window, copy } = await atHome();
  await window.actions.renameTrip(copy, 'Asia in January');
  expect(window.state().copies).toMatchObject([{ title: 'Asia in January' }]);
  await window.actions.openCopy(copy);
  window.actions.undo();
  expect(journeyOf(window.open().trip).title).toBe('Asia');
  expect(window.open().commits).toHaveLength(3);
});

test('a trip is renamed under the hands of another window, which loses nothing', async () => {
  const { browser, window, copy } = await atHome();
  const other = await opened(browser, copy);
  other.actions.edit(title('Plenary'));
  await window.actions.renameTrip(copy, 'Asia in January');
  await other.actions.goHome();
  const again = await opened(browser, copy);
  expect(journeyOf(again.open().trip).title).toBe('Asia in January');
  expect(again.open().trip.meetings.talks?.title).toBe('Plenary');
});

test('a duplicate is another trip with the same plan', async () => {
  const { browser, window, copy } = await atHome();
  const made = (await window.actions.duplicateTrip(copy)) ?? '';
  expect(window.state().copies).toHaveLength(2);
  const copyOf = await opened(browser, made);
  const { id, title: copyTitle } = journeyOf(copyOf.open().trip);
  expect(copyTitle).toBe('Asia (copy)');
  expect(id).not.toBe(journeyOf(talksInBeijing).id);
  expect(copyOf.open().trip.meetings).toEqual(talksInBeijing.meetings);
  expect(copyOf.open().summary).toMatchObject({ tripId: id, fileRevisions: [], filedAt: null });
});

test('what this version cannot read is neither renamed nor duplicated, and that is said', async () => {
  const { browser, window, copy } = await atHome();
  const summary = browser.disk.copies.get(copy);
  if (summary) browser.disk.copies.set(copy, { ...summary, schema: schemaNumber + 1 });
  await window.actions.renameTrip(copy, 'Lost');
  expect(window.notice()).toBe('Asia cannot be read. Open it to see why.');
  expect(await window.actions.duplicateTrip(copy)).toBeNull();
  expect(browser.disk.copies.get(copy)).toMatchObject({ title: 'Asia' });
});

test('a deleted trip is in the bin until it is restored or erased', async () => {
  const { window, copy } = await atHome();
  await window.actions.deleteTrip(copy);
  expect(window.state().copies).toMatchObject([{ copy, deletedAt: '2011-01-07T12:00:00.000Z' }]);
  await window.actions.restoreTrip(copy);
  expect(window.state().copies).toMatchObject([{ copy, deletedAt: null }]);
  await window.actions.eraseTrips([copy]);
  expect(window.state().copies).toHaveLength(1);
  await window.actions.deleteTrip(copy);
  await window.actions.eraseTrips([copy]);
  expect(window.state().copies).toEqual([]);
});

test('a window with a deleted trip open learns it, keeps its edits there, and can restore it', async () => {
  const { browser, window, copy } = await atHome();
  const other = await opened(browser, copy);
  await window.actions.deleteTrip(copy);
  await expect.poll(() => other.open().summary.deletedAt).not.toBeNull();
  other.actions.edit(title('Plenary'));
  await expect.poll(() => other.open().saving.kind).toBe('saved');
  expect(browser.disk.copies.get(copy)?.deletedAt).not.toBeNull();
  await other.actions.restoreTrip(copy);
  expect(other.open().summary.deletedAt).toBeNull();
  await expect.poll(() => window.state().copies[0]?.deletedAt).toBeNull();
  await window.actions.openCopy(copy);
  expect(window.open().trip.meetings.talks?.title).toBe('Plenary');
});

test('a window whose trip another one erased says so at once, and keeps it in hand for a file', async () => {
  const { browser, window, copy } = await atHome();
  const other = await opened(browser, copy);
  await window.actions.deleteTrip(copy);
  await window.actions.eraseTrips([copy]);
  const reason = 'This trip is no longer in this browser.';
  await expect.poll(() => other.open().saving).toEqual({ kind: 'failed', reason });
  expect(other.open().trip.meetings.talks?.title).toBe('Talks');
});

test('a trip that is looked into is read once, and again when it has changed', async () => {
  const { browser, window, copy } = await atHome();
  let reads = 0;
  const { readTrip } = window.ports.storage;
  const looking = browser.openWindow({
    readTrip: (one) => {
      reads += 1;
      return readTrip(one);
    },
  });
  await looking.actions.start();
  for (const _ of ['twice', 'asked']) await looking.actions.readTrip(copy);
  expect(reads).toBe(1);
  await window.actions.renameTrip(copy, 'Europe');
  await expect.poll(() => looking.state().copies[0]?.title).toBe('Europe');
  expect((await looking.actions.readTrip(copy))?.trip.trip?.title).toBe('Europe');
  expect(reads).toBe(2);
});

test('a file of a deleted trip brings it back', async () => {
  const browser = aBrowser();
  const window = await withTrip(browser);
  const { copy } = window.open().summary;
  await window.actions.exportTrip();
  await window.actions.goHome();
  await window.actions.deleteTrip(copy);
  await window.actions.importTrip('asia.json', window.savedFiles[0]?.text ?? '');
  expect(window.open().summary).toMatchObject({ copy, deletedAt: null });
  expect(window.notice()).toMatch(/It is restored/);
});

test('a disk that refuses is said, and nothing is lost', async () => {
  const { browser, window, copy } = await atHome();
  browser.disk.failure = 'The storage of this browser is full.';
  await window.actions.deleteTrip(copy);
  expect(window.notice()).toBe('Nothing was changed. The storage of this browser is full.');
  await window.actions.renameTrip(copy, 'Lost');
  expect(window.notice()).toMatch(/^The trip was not renamed/);
  expect(window.state().copies).toMatchObject([{ title: 'Asia', deletedAt: null }]);
});
