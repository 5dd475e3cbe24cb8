// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserAppearance } from './browser-appearance';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

afterEach(() => vi.restoreAllMocks());

describe('the appearance', () => {
  test('is the system’s until one is chosen, and again when it is given back', () => {
    expect(browserAppearance.theme()).toBe('system');
    browserAppearance.chooseTheme('dark');
    expect(browserAppearance.theme()).toBe('dark');
    expect(localStorage.getItem('legation.theme')).toBe('dark');
    browserAppearance.chooseTheme('system');
    expect(browserAppearance.theme()).toBe('system');
    expect(localStorage.getItem('legation.theme')).toBeNull();
  });

  test('is found by what runs before the first paint', () => {
    browserAppearance.chooseTheme('dark');
    delete document.documentElement.dataset.theme;
    runInThisContext(readFileSync('public/theme.js', 'utf8'));
    expect(browserAppearance.theme()).toBe('dark');
  });

  test('changes for this visit where nothing may be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    browserAppearance.chooseTheme('dark');
    expect(browserAppearance.theme()).toBe('dark');
  });
});
