import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useStill } from './use-still';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const first = { name: 'first' };
const second = { name: 'second' };

const show = (waits: boolean) =>
  renderHook(({ value }) => useStill(value, waits), { initialProps: { value: first } });

it('follows a value once it has stayed the same for a while', () => {
  const { result, rerender } = show(true);
  expect(result.current).toBe(first);
  rerender({ value: second });
  expect(result.current).toBe(first);
  act(() => {
    vi.advanceTimersByTime(250);
  });
  expect(result.current).toBe(second);
});

it('follows it at once where there is nothing to wait for', () => {
  const { result, rerender } = show(false);
  rerender({ value: second });
  expect(result.current).toBe(second);
});
