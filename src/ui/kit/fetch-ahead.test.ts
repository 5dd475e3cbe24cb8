import { afterEach, expect, test, vi } from 'vitest';
import { fetchAhead } from './fetch-ahead';
import { onDemand } from './on-demand';

afterEach(() => {
  vi.useRealTimers();
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

test('parts are fetched once nobody waits, and one that cannot be had is asked for again', async () => {
  const asked: string[] = [];
  const missing = onDemand<string>(() => {
    asked.push('missing');
    return Promise.reject(new Error('No network.'));
  });
  const there = onDemand(async () => asked.push('there'));

  fetchAhead(missing, there);
  expect(asked).toEqual([]);
  await soon();
  expect(asked).toEqual(['missing', 'there']);
  await expect(missing.fetch()).rejects.toThrow('No network.');
  expect(asked).toEqual(['missing', 'there', 'missing']);
});

test('what is called off is not fetched', async () => {
  let isAsked = false;
  const part = onDemand(async () => {
    isAsked = true;
  });
  fetchAhead(part)();
  await soon();
  expect(isAsked).toBe(false);
});

test('a part waits for those before it, but not for one that is late', async () => {
  vi.useFakeTimers();
  const asked: string[] = [];
  const slow = (name: string, milliseconds: number) =>
    onDemand(() => {
      asked.push(name);
      return new Promise((resolve) => setTimeout(resolve, milliseconds));
    });
  fetchAhead(slow('slow', 300));
  fetchAhead(slow('late', 60_000), slow('next', 0));
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(['slow']);
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toEqual(['slow', 'late']);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(['slow', 'late', 'next']);
});
