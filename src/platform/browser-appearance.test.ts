// @vitest-environment jsdom
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

  test('changes for this visit where nothing may be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    browserAppearance.chooseTheme('dark');
    expect(browserAppearance.theme()).toBe('dark');
  });
});
