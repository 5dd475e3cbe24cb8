import { expect, test } from 'vitest';
import { setField } from '../domain/edits/record-edits';
import { schemaNumber } from '../files/schema';
import { aBrowser, opened, talksInBeijing, withTrip } from './testing/a-browser';

const title = (text: string) => setField(talksInBeijing, 'meetings', 'talks', 'title', text);
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

test('the app starts with the list of trips, or with the trip that the address names', async () => {
  const browser = aBrowser();
  const window = browser.openWindow();
  expect(window.state().screen).toEqual({ kind: 'loading' });
  await window.actions.start();
  expect(window.state()).toMatchObject({ screen: { kind: 'home' }, copies: [] });
  await window.actions.createTrip(talksInBeijing);
  const { copy } = window.open().summary;
  expect(window.ports.address.current()).toBe(copy);
  await window.actions.goHome();
  expect(window.state()).toMatchObject({ copies: [{ copy, title: 'Asia' }], open: null });
  const again = await opened(browser, copy);
  expect(again.open()).toMatchObject({ trip: talksInBeijing });
});

test('the list of trips has what was edited last', async () => {
  const window = await withTrip(aBrowser());
  window.actions.edit(setField(talksInBeijing, 'trip', 'trip', 'title', 'Asia again'));
  await window.actions.goHome();
  expect(window.state().copies).toMatchObject([{ title: 'Asia again' }]);
});

test('a trip that is not there leads to the list, and is said', async () => {
  const window = await opened(aBrowser(), 'nowhere');
  expect(window.state()).toMatchObject({ screen: { kind: 'home' }, open: null });
  expect(window.notice()).toBe('That trip is not in this browser.');
});

test.each([
  [{ kind: 'unavailable', reason: 'No.' } as const, { kind: 'unavailable', reason: 'No.' }],
  [{ kind: 'newer' } as const, { kind: 'newer', summary: null }],
])('a storage that is $kind has a screen of its own', async (state, screen) => {
  const window = aBrowser().openWindow({ start: async () => state });
  await window.actions.start();
  expect(window.state().screen).toEqual(screen);
});

test('a copy of a newer version is named, kept as it is, and can be saved out', async () => {
  const browser = aBrowser();
  const first = await withTrip(browser);
  const { summary } = first.open();
  await first.actions.goHome();
  const newer = { ...summary, schema: schemaNumber + 1 };
  browser.disk.copies.set(summary.copy, newer);
  const window = await opened(browser, summary.copy);
  expect(window.state()).toMatchObject({ screen: { kind: 'newer', summary: newer }, open: null });
  await window.actions.exportRaw(summary.copy);
  expect(window.savedFiles).toMatchObject([{ name: 'legation-raw.json' }]);
  expect(window.savedFiles[0]?.text).toContain('Talks');
  expect(browser.disk.copies.get(summary.copy)).toEqual(newer);
});

test('a damaged copy is said to be, is no trip to edit, and can be saved out', async () => {
  const browser = aBrowser();
  const window = await withTrip(browser);
  const { copy } = window.open().summary;
  window.actions.edit(title('Plenary'));
  await window.actions.goHome();
  const commits = browser.disk.commits.get(copy) ?? [];
  browser.disk.commits.set(copy, commits.slice(1));
  await window.actions.openCopy(copy);
  expect(window.state()).toMatchObject({ screen: { kind: 'damaged' }, open: null });
  expect(window.actions.edit(title('Lost'))).toBe(false);
  await window.actions.exportRaw(copy);
  expect(window.savedFiles[0]?.text).toContain('Plenary');
});

test('of two trips that are opened at once, the later stays', async () => {
  const browser = aBrowser();
  const window = await withTrip(browser);
  const one = window.open().summary.copy;
  await window.actions.createTrip(talksInBeijing);
  const other = window.open().summary.copy;
  await window.actions.goHome();
  browser.disk.delay = 20;
  const first = window.actions.openCopy(one);
  await aMoment();
  await Promise.all([first, window.actions.openCopy(other)]);
  expect(window.open().summary.copy).toBe(other);
});

test('a trip that was still waited for does not come up over the list', async () => {
  const browser = aBrowser();
  const { copy } = (await withTrip(browser)).open().summary;
  const window = browser.openWindow();
  browser.disk.delay = 20;
  const opening = window.actions.openCopy(copy);
  await aMoment();
  await window.actions.goHome();
  await opening;
  expect(window.state()).toMatchObject({ screen: { kind: 'home' }, open: null });
});

test('a long journal gets a snapshot, and opens to the same trip', async () => {
  const browser = aBrowser();
  const window = await withTrip(browser);
  const { copy } = window.open().summary;
  for (let number = 0; number < 200; number += 1) window.actions.edit(title(`Talks ${number}`));
  const { trip } = window.open();
  await window.actions.goHome();
  const again = await opened(browser, copy);
  expect(browser.disk.snapshots.get(copy)).toEqual({ rev: again.open().head, trip });
  await again.actions.goHome();
  expect((await opened(browser, copy)).open().trip).toEqual(trip);
});
