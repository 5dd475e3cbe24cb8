import { describe, expect, it } from 'vitest';
import { aBrowser } from './testing/a-browser';

const refuses = () => Promise.reject(new Error('The storage is busy.'));

describe('a storage that cannot be read', () => {
  it('is said, with its reason, in place of waiting for ever', async () => {
    const window = aBrowser().openWindow({ list: refuses });
    await window.actions.start();
    expect(window.state().screen).toEqual({ kind: 'unavailable', reason: 'The storage is busy.' });
  });

  it('is tried again when the planner asks', async () => {
    let isBusy = true;
    const browser = aBrowser();
    const { ports } = browser.openWindow();
    const window = browser.openWindow({
      list: () => (isBusy ? refuses() : ports.storage.list()),
    });
    await window.actions.start();
    isBusy = false;
    await window.actions.start();
    expect(window.state().screen.kind).toBe('home');
  });
});
