// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserAddress } from './browser-address';
import { browserClock } from './browser-clock';
import { browserFiles } from './browser-files';
import { browserIds } from './browser-ids';
import { browserTabs } from './browser-tabs';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the clock of the browser', () => {
  test('ticks at each full minute until it is told to stop', () => {
    vi.useFakeTimers({ now: new Date('2011-01-07T18:00:40.000Z') });
    const ticks: string[] = [];
    const stop = browserClock.onMinute(() =>
      ticks.push(new Date(browserClock.now()).toISOString()),
    );
    vi.advanceTimersByTime(100_000);
    stop();
    vi.advanceTimersByTime(100_000);
    expect(ticks).toEqual(['2011-01-07T18:01:00.000Z', '2011-01-07T18:02:00.000Z']);
  });
});

describe('the ids of the browser', () => {
  test('are letters and digits, and never the same', () => {
    const ids = Array.from({ length: 1000 }, browserIds().newId);
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{16}$/);
  });

  test('name the same author after a reload', () => {
    const author = browserIds().author();
    window.dispatchEvent(new Event('pagehide'));
    expect(browserIds().author()).toBe(author);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('name another author in a tab that is a duplicate of an open one', () => {
    const author = browserIds().author();
    expect(browserIds().author()).not.toBe(author);
  });

  test('name one author for the visit where the storage of the tab is refused', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const ids = browserIds();
    expect(ids.author()).toMatch(/^[0-9a-z]{16}$/);
    expect(ids.author()).toBe(ids.author());
  });
});

describe('saving a file', () => {
  test('is a download under its name, and leaves nothing in the page', async () => {
    vi.useFakeTimers();
    const revoke = vi.fn();
    const blobs: Blob[] = [];
    const createObjectURL = (blob: Blob): string => `blob:${blobs.push(blob)}`;
    vi.stubGlobal('URL', { createObjectURL, revokeObjectURL: revoke });
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} from ${this.getAttribute('href')}`);
    });
    expect(await browserFiles.save('Asia.legation.json', '{}')).toBe('saved');
    expect(clicked).toEqual(['Asia.legation.json from blob:1']);
    expect(blobs[0]?.size).toBe(2);
    expect(document.querySelector('a')).toBe(null);
    expect(revoke).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(revoke).toHaveBeenCalledWith('blob:1');
  });
});

describe('the tabs of the browser', () => {
  const seenAs = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  test('tell one another which copy has changed, and not themselves', async () => {
    const [one, other] = [browserTabs('one'), browserTabs('other')];
    const heard: string[] = [];
    const stop = one.onTold((copy) => heard.push(`one: ${copy}`));
    other.onTold((copy) => heard.push(`other: ${copy}`));
    one.tell('a');
    await vi.waitFor(() => expect(heard).toEqual(['other: a']));
    stop();
    other.tell('b');
    one.tell('c');
    await vi.waitFor(() => expect(heard).toEqual(['other: a', 'other: c']));
  });

  test('know who is at work in the others, where there are locks', async () => {
    expect(await browserTabs('alone').authorsElsewhere()).toBe(null);
    vi.stubGlobal('navigator', { locks: someLocks() });
    const [one, other] = [browserTabs('one'), browserTabs('other')];
    expect(await one.authorsElsewhere()).toEqual(new Set(['other']));
    expect(await other.authorsElsewhere()).toEqual(new Set(['one']));
  });

  test('look again when they are seen or wake', () => {
    const look = vi.fn();
    const stop = browserTabs('one').onReturn(look);
    seenAs('hidden');
    expect(look).not.toHaveBeenCalled();
    seenAs('visible');
    document.dispatchEvent(new Event('resume'));
    window.dispatchEvent(new Event('focus'));
    expect(look).toHaveBeenCalledTimes(3);
    stop();
    seenAs('visible');
    expect(look).toHaveBeenCalledTimes(3);
  });

  test('tell when they are hidden or closed', () => {
    const flush = vi.fn();
    const stop = browserTabs('one').onHide(flush);
    seenAs('hidden');
    window.dispatchEvent(new Event('pagehide'));
    expect(flush).toHaveBeenCalledTimes(2);
    stop();
    window.dispatchEvent(new Event('pagehide'));
    expect(flush).toHaveBeenCalledTimes(2);
  });
});

describe('the address of the page', () => {
  test('names the copy that is shown', () => {
    browserAddress.show('4f2a');
    expect(window.location.hash).toBe('#/trips/4f2a');
    expect(browserAddress.current()).toBe('4f2a');
    browserAddress.show(null);
    expect(browserAddress.current()).toBe(null);
  });

  test('names no copy when it was tampered with', () => {
    window.history.replaceState(null, '', '/#/trips/../<b>');
    expect(browserAddress.current()).toBe(null);
  });

  test('tells of the way back, not of what the app showed itself', async () => {
    const changed = vi.fn();
    const stop = browserAddress.onChange(changed);
    browserAddress.show('one');
    browserAddress.show('two');
    expect(changed).not.toHaveBeenCalled();
    window.history.back();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(browserAddress.current()).toBe('one');
    stop();
  });
});

/** Web Locks as far as they are used here: whoever asks holds one for good. */
const someLocks = () => {
  const held: { readonly name: string }[] = [{ name: 'of another app' }];
  return {
    request: (name: string) => held.push({ name }),
    query: async () => ({ held }),
  };
};
