import { describe, expect, test } from 'vitest';
import { setField } from '../domain/edits/record-edits';
import {
  aBrowser,
  opened,
  reloaded,
  talksInBeijing,
  type Window,
  withTrip,
} from './testing/a-browser';

const title = (text: string) => setField(talksInBeijing, 'meetings', 'talks', 'title', text);

const fileOf = async (window: Window): Promise<string> => {
  await window.actions.exportTrip();
  return window.savedFiles.at(-1)?.text ?? '';
};

const copiesIn = async (window: Window) => {
  await window.actions.goHome();
  return window.state().copies;
};

describe('a saved file', () => {
  test('opens in another browser as the same trip, in the same state', async () => {
    const window = await withTrip(aBrowser());
    window.actions.edit(title('Plenary'));
    const text = await fileOf(window);
    const other = aBrowser().openWindow();
    await other.actions.importTrip('a.json', text);
    expect(other.open().trip).toEqual(window.open().trip);
    expect(other.open().head).toBe(window.open().head);
    expect(other.open().summary).toMatchObject({ label: '', fileRevisions: [window.open().head] });
    expect(await fileOf(other)).toBe(text);
  });

  test('is remembered by its revision, also after a reload and beside edits on their way', async () => {
    const browser = aBrowser();
    const window = await withTrip(browser);
    window.actions.edit(title('Plenary'));
    await fileOf(window);
    const { head } = window.open();
    window.actions.edit(title('Roundtable'));
    const again = await reloaded(browser, window);
    expect(again.open().summary).toMatchObject({
      fileRevisions: [head],
      filedAt: '2011-01-07T12:00:00.000Z',
    });
    expect(JSON.parse(await fileOf(again))).toMatchObject({ ancestors: [head] });
  });

  test('is not remembered when the planner thinks better of it', async () => {
    const window = await withTrip(aBrowser());
    Object.assign(window.ports.files, { save: async () => 'cancelled' });
    await window.actions.exportTrip();
    expect(window.open().summary.fileRevisions).toEqual([]);
    expect(window.notice()).toBeUndefined();
  });
});

describe('opening a file of a trip that is here', () => {
  test('in the same state opens mine', async () => {
    const window = await withTrip(aBrowser());
    const text = await fileOf(window);
    await window.actions.importTrip('a.json', text);
    expect(window.notice()).toBe('This trip is already here, as it is in the file.');
    expect(await copiesIn(window)).toHaveLength(1);
    await window.actions.importTrip('a.json', text);
    expect(await copiesIn(window)).toHaveLength(1);
  });

  test('in a state that mine went on from opens mine, with what came later', async () => {
    const window = await withTrip(aBrowser());
    const text = await fileOf(window);
    window.actions.edit(title('Plenary'));
    await window.actions.importTrip('a.json', text);
    expect(window.open().trip.meetings.talks?.title).toBe('Plenary');
    expect(window.notice()).toMatch(/changes that are newer than the file/);
    expect(await copiesIn(window)).toHaveLength(1);
  });

  test('in another state keeps it beside mine, labelled with its revision', async () => {
    const browser = aBrowser();
    const window = await withTrip(browser);
    const mine = window.open();
    const elsewhere = aBrowser().openWindow();
    await elsewhere.actions.importTrip('a.json', await fileOf(window));
    elsewhere.actions.edit(title('Theirs'));
    const theirs = await fileOf(elsewhere);
    await window.actions.importTrip('b.json', theirs);
    const { head, summary, trip } = window.open();
    expect(trip.meetings.talks?.title).toBe('Theirs');
    expect(summary.label).toBe(`from a file, revision ${head.slice(0, 7)}`);
    expect(window.notice()).toMatch(/kept as a second copy/);
    expect((await opened(browser, mine.summary.copy)).open().trip).toEqual(mine.trip);
    await window.actions.importTrip('b.json', theirs);
    expect(window.open().summary.copy).toBe(summary.copy);
    expect(await copiesIn(window)).toHaveLength(2);
  });

  test('with the revision of mine and another content is not taken for mine', async () => {
    const window = await withTrip(aBrowser());
    const mine = window.open().summary.copy;
    const forged = (await fileOf(window)).replace('"title": "Talks"', '"title": "Forged"');
    await window.actions.importTrip('a.json', forged);
    expect(window.open().trip.meetings.talks?.title).toBe('Forged');
    expect(window.open().summary.copy).not.toBe(mine);
  });

  test('that cannot be kept says so, and nothing else', async () => {
    const browser = aBrowser();
    const window = await withTrip(browser);
    const forged = (await fileOf(window)).replace('"title": "Talks"', '"title": "Forged"');
    browser.disk.failure = 'Full.';
    await window.actions.importTrip('a.json', forged);
    expect(window.notice()).toBe('The trip could not be kept in this browser: Full.');
  });
});

test('a file that is refused changes nothing, and the reason stays until it is read', async () => {
  const window = await withTrip(aBrowser());
  const before = window.open();
  await window.actions.importTrip('a.json', '{}');
  expect(window.state().refusal).toMatchObject({ fileName: 'a.json', problem: { code: 'format' } });
  expect(window.open()).toBe(before);
  window.actions.dismissRefusal();
  expect(window.state().refusal).toBeNull();
});

test('the sample opens as any file, and says when it cannot be had', async () => {
  const window = aBrowser().openWindow();
  await window.actions.openSample('sample.json');
  expect(window.notice()).toBe('The sample trip could not be read.');
  window.samples.set('sample.json', await fileOf(await withTrip(aBrowser())));
  await window.actions.openSample('sample.json');
  expect(window.open().trip).toEqual(talksInBeijing);
  // The planner has no file of it yet.
  expect(window.open().summary.filedAt).toBeNull();
});
