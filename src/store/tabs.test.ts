import { describe, expect, test } from 'vitest';
import { removeNamed, setField } from '../domain/edits/record-edits';
import {
  aBrowser,
  type Browser,
  opened,
  talksInBeijing,
  type Window,
  withTrip,
} from './testing/a-browser';

const title = (text: string) => setField(talksInBeijing, 'meetings', 'talks', 'title', text);
const minutes = (length: number) =>
  setField(talksInBeijing, 'meetings', 'talks', 'minutes', length);
const withoutTalks = removeNamed(talksInBeijing, 'meetings', 'talks');
const talks = (window: Window) => window.open().trip.meetings.talks;
const undoLabels = (window: Window) => window.open().history.undo.map(({ label }) => label);

/** Everything written, told and taken in. */
const settled = async (...windows: readonly Window[]): Promise<void> => {
  for (const window of windows) {
    window.hide();
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

const twoWindows = async (browser: Browser = aBrowser()) => {
  const first = await withTrip(browser);
  const second = await opened(browser, first.open().summary.copy);
  return { browser, first, second };
};

describe('an edit in one window', () => {
  test('is there in the other, with its findings, beside what is going on there', async () => {
    const { first, second } = await twoWindows();
    second.actions.select({ kind: 'meeting', id: 'talks' });
    second.actions.keepDraft('a day', '1715 te');
    first.actions.edit(title('Plenary'));
    await settled(first);
    expect(talks(second)?.title).toBe('Plenary');
    expect(second.open()).toMatchObject({ head: first.open().head, summary: { title: 'Asia' } });
    expect(second.open().checked.trip).toBe(second.open().trip);
    expect(second.state()).toMatchObject({
      selection: { kind: 'meeting', id: 'talks' },
      drafts: { 'a day': '1715 te' },
    });
    expect(second.notice()).toBeUndefined();
  });

  test('and one in the other are both kept, of the same field the later', async () => {
    const { browser, first, second } = await twoWindows();
    first.actions.edit(title('First'));
    first.actions.edit(minutes(45));
    second.actions.edit(title('Second'));
    await settled(first, second);
    for (const window of [first, second]) {
      expect(talks(window)).toMatchObject({ title: 'Second', minutes: 45 });
      expect(window.open().saving).toEqual({ kind: 'saved' });
    }
    const labels = browser.disk.commits.get(first.open().summary.copy)?.map(({ label }) => label);
    expect(labels).toEqual([
      'new trip',
      'change title of Talks',
      'change length of Talks',
      'change title of Talks',
    ]);
  });

  test('that was missed is there when the window is seen again', async () => {
    const { first, second } = await twoWindows();
    second.freeze();
    first.actions.edit(title('Plenary'));
    await settled(first);
    expect(talks(second)?.title).toBe('Talks');
    second.resume();
    await settled();
    await settled(first);
    expect(talks(second)?.title).toBe('Plenary');
  });

  test('of what was removed in the other is left out, and said', async () => {
    const { first, second } = await twoWindows();
    first.actions.edit(withoutTalks);
    second.actions.edit(title('Plenary'));
    await settled(first, second);
    expect([talks(first), talks(second)]).toEqual([undefined, undefined]);
    expect(second.notice()).toBe(
      'Not all of this could be kept, as another window has changed the same: change title of Talks.',
    );
    expect(second.open().commits.at(-1)).toMatchObject({ leftOut: [{ to: 'Plenary' }] });
    expect(undoLabels(second)).toEqual([]);
  });

  test('is in the list of trips that another window shows', async () => {
    const { first, second } = await twoWindows();
    await second.actions.goHome();
    first.actions.edit(setField(talksInBeijing, 'trip', 'trip', 'title', 'Asia again'));
    await settled(first);
    expect(second.state().copies).toMatchObject([{ title: 'Asia again' }]);
  });
});

describe('undo', () => {
  test('takes back what was done in this window alone', async () => {
    const { first, second } = await twoWindows();
    first.actions.edit(title('First'));
    second.actions.edit(minutes(45));
    await settled(first, second);
    first.actions.undo();
    await settled(first);
    for (const window of [first, second])
      expect(talks(window)).toMatchObject({ title: 'Talks', minutes: 45 });
    expect([undoLabels(first), undoLabels(second)]).toEqual([[], ['change length of Talks']]);
  });

  test('leaves alone what another window has changed since, and says so', async () => {
    const { first, second } = await twoWindows();
    first.actions.edit(title('First'));
    await settled(first);
    second.actions.edit(title('Second'));
    await settled(second);
    first.actions.undo();
    expect(talks(first)?.title).toBe('Second');
    expect(first.notice()).toBe('Left alone, as it has changed since: change title of Talks.');
    expect(undoLabels(first)).toEqual([]);
  });

  test('goes on with the steps of windows that are closed, for whoever opens the trip', async () => {
    const { browser, first, second } = await twoWindows();
    first.actions.edit(title('First'));
    second.actions.edit(minutes(45));
    await settled(first, second);
    await first.actions.goHome();
    first.close();
    const third = await opened(browser, second.open().summary.copy);
    expect(undoLabels(third)).toEqual(['change title of Talks']);
    third.actions.undo();
    await settled(third);
    expect(talks(second)).toMatchObject({ title: 'Talks', minutes: 45 });
  });

  test('is of no use for what another window has undone already', async () => {
    const { browser, first, second } = await twoWindows();
    first.actions.edit(title('First'));
    await settled(first);
    for (const window of [first, second]) {
      await window.actions.goHome();
      window.close();
    }
    const { copy } = browser.disk.copies.values().next().value ?? { copy: '' };
    const [third, fourth] = [await opened(browser, copy), await opened(browser, copy)];
    expect([undoLabels(third).length, undoLabels(fourth).length]).toEqual([1, 1]);
    third.actions.undo();
    await settled(third);
    expect(undoLabels(fourth)).toEqual([]);
  });
});

describe('between windows', () => {
  test('a file that one has saved is known to all, also beside edits on their way', async () => {
    const { first, second } = await twoWindows();
    await first.actions.exportTrip();
    const { head } = first.open();
    second.actions.edit(title('Second'));
    await settled(first, second, first);
    for (const window of [first, second])
      expect(window.open().summary).toMatchObject({ fileRevisions: [head] });
  });

  test('a trip that is gone from the disk is said to be, and stays to be saved to a file', async () => {
    const { browser, first } = await twoWindows();
    browser.disk.copies.clear();
    first.actions.edit(title('Plenary'));
    await settled(first);
    const reason = 'This trip is no longer in this browser.';
    expect(first.open().saving).toEqual({ kind: 'failed', reason });
    expect(talks(first)?.title).toBe('Plenary');
  });

  test('a trip that a newer Legation has changed is not touched', async () => {
    const { browser, first } = await twoWindows();
    const { summary } = first.open();
    const newer = { ...summary, head: 'theirs', schema: 99 };
    browser.disk.copies.set(summary.copy, newer);
    first.actions.edit(title('Plenary'));
    await settled(first);
    expect(first.open().saving).toMatchObject({ kind: 'failed', reason: /newer Legation/ });
    expect(browser.disk.copies.get(summary.copy)).toBe(newer);
  });
});
