import { expect, test } from 'vitest';
import { removeNamed, setField, setNamedField } from '../domain/edits/record-edits';
import type { Meeting } from '../domain/records/meeting';
import { aTrip } from '../domain/testing/a-trip';
import { aBrowser, reloaded, talksInBeijing, type Window, withTrip } from './testing/a-browser';

const title = (text: string) => setField(talksInBeijing, 'meetings', 'talks', 'title', text);
const set = (name: string, value: unknown) =>
  setNamedField(talksInBeijing, 'meetings', 'talks', name, value);
const talks = (window: Window): Meeting | undefined => window.open().trip.meetings.talks;

test('an edit shows at once, with its findings and its name for undo', async () => {
  const window = await withTrip(aBrowser());
  expect(window.actions.edit(title('Plenary'))).toBe(true);
  const { trip, checked, history, saving } = window.open();
  expect(trip.meetings.talks?.title).toBe('Plenary');
  expect(checked.trip).toBe(trip);
  expect(history.undo.map(({ label }) => label)).toEqual(['change title of Talks']);
  expect(saving).toEqual({ kind: 'saving' });
});

test('an edit that changes nothing leaves no trace', async () => {
  const window = await withTrip(aBrowser());
  const before = window.open();
  expect(window.actions.edit(title('Talks'))).toBe(false);
  expect(window.open()).toBe(before);
});

test('an edit of which the file could not be read again is refused in a sentence', async () => {
  const window = await withTrip(aBrowser());
  const before = window.open();
  expect(window.actions.edit(set('minutes', 5000))).toBe(false);
  expect(window.open()).toBe(before);
  expect(window.notice()).toBe(
    'This change was not made. The meeting “Talks” has 5000 under “Length”; it must be a whole ' +
      'number of minutes from 0 to 2880.',
  );
});

test('a new trip that no file could hold is not made', async () => {
  const window = aBrowser().openWindow();
  await window.actions.createTrip({ ...talksInBeijing, stops: {} });
  expect(window.notice()).toMatch(/^The trip was not made\. .* names the stop “beijing”/);
  expect(window.state().open).toBeNull();
});

test('a new trip has no character that could mislead', async () => {
  const window = aBrowser().openWindow();
  await window.actions.createTrip(aTrip({ journey: { title: 'Asia\u202E\u0000' } }));
  expect(window.open().trip.trip.trip?.title).toBe('Asia');
});

test('undo and redo take a step back and make it again, and say so', async () => {
  const window = await withTrip(aBrowser());
  window.actions.edit(title('P'), 'typing');
  window.actions.edit(title('Plenary'), 'typing');
  window.actions.undo();
  expect(window.open().trip).toEqual(talksInBeijing);
  expect(window.notice()).toBe('Undone: change title of Talks.');
  window.actions.redo();
  expect(talks(window)?.title).toBe('Plenary');
  expect(window.notice()).toBe('Done again: change title of Talks.');
});

test('undo and redo go on after a reload', async () => {
  const browser = aBrowser();
  let window = await withTrip(browser);
  window.actions.edit(removeNamed(talksInBeijing, 'people', 'liang'));
  window.actions.edit(title('Plenary'));
  window = await reloaded(browser, window);
  window.actions.undo();
  window = await reloaded(browser, window);
  window.actions.undo();
  expect(window.open().trip).toEqual(talksInBeijing);
  window = await reloaded(browser, window);
  window.actions.redo();
  window.actions.redo();
  expect(talks(window)).toMatchObject({ title: 'Plenary', participants: {} });
  expect(window.open().history.redo).toEqual([]);
});

test('undo works while nothing can be written, and is on the disk when there is room', async () => {
  const browser = aBrowser();
  const window = await withTrip(browser);
  browser.disk.failure = 'The storage of this browser is full.';
  window.actions.edit(title('Plenary'));
  await window.ports.storage.list();
  window.actions.retrySaving();
  window.actions.edit(set('minutes', 45));
  window.actions.undo();
  browser.disk.failure = null;
  const again = await reloaded(browser, window);
  expect(talks(again)).toMatchObject({ title: 'Plenary', minutes: null });
  again.actions.undo();
  expect(again.open().trip).toEqual(talksInBeijing);
  again.actions.redo();
  again.actions.redo();
  expect(talks(again)).toMatchObject({ title: 'Plenary', minutes: 45 });
});
