import { expect, test } from 'vitest';
import { allChecks, type Checks } from '../checks/all-checks';
import { twoClashes } from '../domain/testing/two-clashes';
import { aBrowser, withTrip } from './testing/a-browser';

/** A window whose checks come when they are sent for, or fail when they are refused. */
const unchecked = async () => {
  let send = (): void => undefined;
  let refuse = (): void => undefined;
  const coming = new Promise<Checks>((resolve, reject) => {
    send = () => resolve(allChecks);
    refuse = () => reject(new Error('Offline.'));
  });
  const window = await withTrip(aBrowser({ checks: () => coming }), twoClashes);
  const done: number[] = [];
  const count = (): void =>
    window.actions.onceChecked(({ open }) => done.push(open?.checked.findings.length ?? 0));
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { window, done, count, send, refuse, settle };
};

test('what needs findings says that they are still to come, and is done once when they have', async () => {
  const { window, done, count, send, settle } = await unchecked();
  count();
  expect(window.notice()).toMatch(/^Still checking/);
  count();
  expect(done).toEqual([]);
  send();
  await settle();
  expect(done).toEqual([window.open().checked.findings.length]);
  expect(done[0]).toBeGreaterThan(0);
  count();
  expect(done).toHaveLength(2);
});

test('what needs findings is not done to something else that is selected meanwhile', async () => {
  const { window, done, count, send, settle } = await unchecked();
  count();
  window.actions.select({ kind: 'trip' });
  send();
  await settle();
  expect(window.open().checked.isPending).toBe(false);
  expect(done).toEqual([]);
});

test('what needs findings says that there are none to go by while they cannot be fetched', async () => {
  const { window, done, count, refuse, settle } = await unchecked();
  refuse();
  await settle();
  count();
  expect(window.notice()).toMatch(/could not be fetched/);
  expect(done).toEqual([]);
});
