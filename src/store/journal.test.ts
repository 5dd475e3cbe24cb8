import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setField } from '../domain/edits/record-edits';
import { readTripFile } from '../files/trip-file';
import type { Appended, TripStorage } from './ports';
import { aBrowser, type Browser, talksInBeijing, type Window, withTrip } from './testing/a-browser';

const title = (text: string) => setField(talksInBeijing, 'meetings', 'talks', 'title', text);

const onDisk = ({ disk }: Browser, window: Window): number =>
  disk.commits.get(window.open().summary.copy)?.length ?? 0;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('an edit on its way to the disk', () => {
  test('is written within 50 ms, together with others', async () => {
    const browser = aBrowser();
    const window = await withTrip(browser);
    window.actions.edit(title('P'));
    window.actions.edit(title('Plenary'));
    expect(onDisk(browser, window)).toBe(1);
    await vi.advanceTimersByTimeAsync(50);
    expect(onDisk(browser, window)).toBe(3);
  });

  test('is written at once when the page hides', async () => {
    const browser = aBrowser();
    const window = await withTrip(browser);
    window.actions.edit(title('Plenary'));
    window.hide();
    await vi.advanceTimersByTimeAsync(0);
    expect(onDisk(browser, window)).toBe(2);
  });

  test('is called saved only after its transaction has completed', async () => {
    const browser = aBrowser();
    const window = await withTrip(browser);
    browser.disk.delay = 1000;
    window.actions.edit(title('Plenary'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(window.open().saving).toEqual({ kind: 'saving' });
    window.actions.edit(title('Roundtable'));
    await vi.advanceTimersByTimeAsync(100);
    expect(window.open().saving).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(window.open().saving).toEqual({ kind: 'saved' });
    expect(onDisk(browser, window)).toBe(3);
  });
});

describe('while nothing can be written', () => {
  const full = 'The storage of this browser is full.';
  const withFullDisk = async () => {
    const browser = aBrowser();
    const window = await withTrip(browser);
    browser.disk.failure = full;
    window.actions.edit(title('Plenary'));
    await vi.advanceTimersByTimeAsync(100);
    return { browser, window };
  };

  test('it is said within a second, and stays said while editing goes on', async () => {
    const { window } = await withFullDisk();
    expect(window.open().saving).toEqual({ kind: 'failed', reason: full });
    window.actions.edit(title('Roundtable'));
    expect(window.open().saving).toEqual({ kind: 'failed', reason: full });
    expect(window.open().trip.meetings.talks?.title).toBe('Roundtable');
  });

  test('a file of all edits can be saved', async () => {
    const { window } = await withFullDisk();
    await window.actions.exportTrip();
    const read = readTripFile(window.savedFiles[0]?.text ?? '');
    expect(read.ok && read.file.trip).toEqual(window.open().trip);
    expect(window.open().saving.kind).toBe('failed');
  });

  test('it is tried again, ever more seldom, and catches up when there is room', async () => {
    const attempts: number[] = [];
    const browser = aBrowser();
    const append = async (): Promise<Appended> => {
      attempts.push(Date.now());
      return { kind: 'failed', reason: full };
    };
    const failing: Partial<TripStorage> = { append };
    const { copy } = (await withTrip(browser)).open().summary;
    const window = browser.openWindow(failing);
    await window.actions.openCopy(copy);
    window.actions.edit(title('Plenary'));
    await vi.advanceTimersByTimeAsync(20_000);
    const waits = attempts.slice(1).map((at, index) => at - (attempts[index] ?? 0));
    expect(waits.slice(0, 5)).toEqual([500, 1000, 2000, 5000, 5000]);
  });

  test('what waits is written as soon as there is room, by itself or when asked', async () => {
    const { browser, window } = await withFullDisk();
    window.actions.edit(title('Roundtable'));
    browser.disk.failure = null;
    await vi.advanceTimersByTimeAsync(600);
    expect(window.open().saving).toEqual({ kind: 'saved' });
    browser.disk.failure = full;
    window.actions.edit(title('Talks again'));
    await vi.advanceTimersByTimeAsync(100);
    browser.disk.failure = null;
    window.actions.retrySaving();
    await vi.advanceTimersByTimeAsync(0);
    expect(window.open().saving).toEqual({ kind: 'saved' });
    expect(onDisk(browser, window)).toBe(4);
  });

  test('the trip is not left, unless a file has it', async () => {
    const { window } = await withFullDisk();
    const { copy } = window.open().summary;
    window.goTo(null);
    await vi.advanceTimersByTimeAsync(10);
    expect(window.open().trip.meetings.talks?.title).toBe('Plenary');
    expect(window.ports.address.current()).toBe(copy);
    expect(window.notice()).toMatch(/not saved/);
    await window.actions.exportTrip();
    await window.actions.goHome();
    expect(window.state().screen).toEqual({ kind: 'home' });
  });
});
