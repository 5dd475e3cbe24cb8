import { expect, test, vi } from 'vitest';
import { allChecks, type Checks } from '../checks/all-checks';
import { setField } from '../domain/edits/record-edits';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { MINUTE } from '../domain/time/instant';
import { effectOf } from './preview';
import { aBrowser, opened, type Window } from './testing/a-browser';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const clashing = aTrip({
  stops: { beijing },
  meetings: {
    talks: { slot: at('beijing', '2011-01-10', '09:30'), minutes: 90, status: 'confirmed' },
    press: { slot: at('beijing', '2011-01-10', '10:45'), minutes: 30, status: 'confirmed' },
  },
});
const press = (minutes: number) => setField(clashing, 'meetings', 'press', 'minutes', minutes);
const counted = (window: Window) => window.open().summary.figures?.findings;

/** A browser on a line on which the checks are still on their way. */
const onSlowLine = async () => {
  const waiting: ((checks: Checks) => void)[] = [];
  const browser = aBrowser({ checks: () => new Promise((resolve) => waiting.push(resolve)) });
  const window = browser.openWindow();
  await window.actions.createTrip(clashing);
  const come = async () => {
    for (const arrive of waiting) arrive(allChecks);
    await settled();
  };
  return { browser, window, come };
};

/** A browser that gets the checks only once it is online. */
const offline = async () => {
  const line = { isUp: false };
  const checks = async (): Promise<Checks> => {
    if (!line.isUp) throw new Error('Offline.');
    return allChecks;
  };
  const window = aBrowser({ checks }).openWindow();
  await window.actions.createTrip(clashing);
  return { window, line };
};

test('a trip is on the screen before the checks have come, and says that it is not checked', async () => {
  const { window, come } = await onSlowLine();
  expect(window.state().screen.kind).toBe('trip');
  expect(window.state().rules).toBe('coming');
  expect(window.open().checked).toMatchObject({ isPending: true, findings: [] });
  expect(counted(window)).toBeNull();
  await come();
  expect(window.state().rules).toBe('here');
  expect(window.open().checked.isPending).toBe(false);
  expect(window.open().checked.findings.map(({ rule }) => rule)).toContain('principal-overlap');
});

test('an edit that is made before the checks have come is checked when they come', async () => {
  const { window, come } = await onSlowLine();
  window.actions.edit(press(0));
  expect(effectOf(window.open(), press(60))).toMatchObject({ isChecked: false, begins: [] });
  expect(window.open().checked.isPending).toBe(true);
  await come();
  expect(window.open().checked.trip).toBe(window.open().trip);
  expect(window.open().checked.findings.map(({ rule }) => rule)).not.toContain('principal-overlap');
  expect(effectOf(window.open(), press(60)).begins).not.toEqual([]);
});

test('the list of trips tells no count until there is one, and then the right one', async () => {
  const { browser, window, come } = await onSlowLine();
  const { copy } = window.open().summary;
  window.actions.edit(press(45));
  await window.actions.goHome();
  expect(window.state().copies[0]?.figures).toMatchObject({ meetings: 2, findings: null });
  const again = await opened(browser, copy);
  await come();
  await again.actions.goHome();
  expect(again.state().copies[0]?.figures?.findings?.error).toBe(1);
});

test('without the checks planning goes on, and they are asked for again each minute', async () => {
  const { window, line } = await offline();
  expect(window.state().rules).toBe('missing');
  expect(window.actions.edit(press(45))).toBe(true);
  expect(window.open().trip.meetings.press?.minutes).toBe(45);
  line.isUp = true;
  window.advanceTo(window.ports.clock.now() + MINUTE);
  await settled();
  expect(window.state().rules).toBe('here');
  expect(counted(window)?.error).toBe(1);
});

test('a planner can ask for the checks again, and is told when that was in vain', async () => {
  const { window, line } = await offline();
  await window.actions.retryChecks();
  expect(window.notice()).toBe('The checks could still not be fetched.');
  line.isUp = true;
  await window.actions.retryChecks();
  expect(window.open().checked.isPending).toBe(false);
});

/** A window in which a trip is opened anew, with its checks here, and nothing is idle unless told. */
const openedWhileBusy = async () => {
  const waiting: (() => void)[] = [];
  const whenIdle = (run: () => void): void => void waiting.push(run);
  const window = aBrowser({ whenIdle }).openWindow();
  const idle = (): void => {
    for (const run of waiting.splice(0)) run();
  };
  const rest = (): void => {
    while (waiting.length > 0) idle();
  };
  await window.actions.createTrip(clashing);
  rest();
  await settled();
  rest();
  const { copy } = window.open().summary;
  await window.actions.goHome();
  await window.actions.openCopy(copy);
  return { window, idle, rest };
};

test('a trip is opened before it is checked, though the checks are there', async () => {
  const { window, rest } = await openedWhileBusy();
  expect(window.state().rules).toBe('here');
  expect(window.open().checked.isPending).toBe(true);
  rest();
  expect(window.open().checked.findings.map(({ rule }) => rule)).toContain('principal-overlap');
  expect(counted(window)?.error).toBe(1);
});

test('an edit does not wait for the first look at a trip, and is seen by it', async () => {
  const { window, idle, rest } = await openedWhileBusy();
  // So slow that each step is a slice of its own.
  let time = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 100;
    return time;
  });
  idle();
  window.actions.edit(press(0));
  expect(window.open().checked).toMatchObject({ isPending: true, trip: window.open().trip });
  idle();
  expect(window.open().checked.isPending).toBe(true);
  rest();
  clock.mockRestore();
  const { trip, checked } = window.open();
  expect(checked.trip).toBe(trip);
  expect(checked.findings).toEqual(
    allChecks.checkTrip(structuredClone(trip), null, checked.world).findings,
  );
});
