// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserPlanner } from './browser-planner';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('the name of who works here', () => {
  test('is kept until it is taken back', () => {
    expect(browserPlanner.name()).toBeNull();
    browserPlanner.keepName('A. Marsh');
    expect(browserPlanner.name()).toBe('A. Marsh');
    browserPlanner.keepName('');
    expect(browserPlanner.name()).toBeNull();
  });

  test('is not known where nothing may be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    browserPlanner.keepName('A. Marsh');
    expect(browserPlanner.name()).toBeNull();
  });
});
