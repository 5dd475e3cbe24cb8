// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserAddress } from './browser-address';
import { browserClock } from './browser-clock';
import { browserFiles } from './browser-files';
import { browserIds } from './browser-ids';
import { browserTabs } from './browser-tabs';

beforeEach(() => {
  localStorage.clear();
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

  test('name the same author on the next visit', () => {
    const author = browserIds().author();
    expect(browserIds().author()).toBe(author);
    expect(Object.keys(localStorage)).toEqual(['legation.author']);
  });

  test('name one author for the visit where localStorage is refused', () => {
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
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  test('may all edit where there are no locks', () => {
    const granted = vi.fn();
    browserTabs.claim('copy', granted)();
    expect(granted).toHaveBeenCalledOnce();
  });

  test('edit a copy one after the other', async () => {
    vi.stubGlobal('navigator', { locks: queueOfLocks() });
    const granted: string[] = [];
    const release = browserTabs.claim('copy', () => granted.push('first'));
    const giveUp = browserTabs.claim('copy', () => granted.push('second'));
    browserTabs.claim('copy', () => granted.push('third'));
    browserTabs.claim('other', () => granted.push('other'));
    await settled();
    expect(granted).toEqual(['first', 'other']);
    giveUp();
    release();
    await settled();
    expect(granted).toEqual(['first', 'other', 'third']);
  });

  test('tell when they are hidden or closed', () => {
    const flush = vi.fn();
    const stop = browserTabs.onHide(flush);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
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

/** Web Locks as far as they are used here: one holder a name, the others wait in line. */
const queueOfLocks = () => {
  const lines = new Map<string, Promise<void>>();
  const request = (
    name: string,
    { signal }: { readonly signal: AbortSignal },
    hold: () => Promise<void>,
  ): Promise<void> => {
    const turn = (lines.get(name) ?? Promise.resolve()).then(() => {
      if (signal.aborted) throw signal.reason;
      return hold();
    });
    lines.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { request };
};
