import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkByAllRules } from '../checks/engine';
import { canonical, sameValue } from '../domain/edits/canonical';
import type { Commit } from '../domain/edits/commit';
import { applyPatches, type Patch, valueAt } from '../domain/edits/patch';
import type { Trip } from '../domain/records/tables';
import { emptyTables } from '../domain/trip';
import { arbitraryTrip } from '../files/testing/arbitrary-trip';
import { readTripFile, writeTripFile } from '../files/trip-file';
import { aBrowser, type Browser, type Window, withTrip } from './testing/a-browser';
import { assertInParts } from './testing/assert-in-parts';
import { anyEditOf, type Choose } from './testing/random-edits';

const SOAK = process.env.LEGATION_SOAK === '1';
const RUNS = SOAK ? 2000 : 20;
const OPERATIONS = 40;

const aMoment = () => new Promise((resolve) => setTimeout(resolve));

/** A window that can be put to sleep: then it hears nothing, and nothing of it reaches the disk. */
const aSleeper = async (browser: Browser, copy: string) => {
  const { ports } = browser.openWindow();
  let [awake, wake] = [Promise.resolve(), () => {}];
  const window = browser.openWindow({
    append: async (...change) => {
      await awake;
      return ports.storage.append(...change);
    },
  });
  await window.actions.openCopy(copy);
  let isAsleep = false;
  const toggle = (): void => {
    isAsleep = !isAsleep;
    if (!isAsleep) {
      wake();
      window.resume();
      return;
    }
    window.freeze();
    awake = new Promise((resolve) => {
      wake = resolve;
    });
  };
  return { window, toggle, isAsleep: () => isAsleep };
};

/** What each window made, as it was made: every step has to be in the journal at the end. */
type Made = Map<string, Commit>;

const act = (window: Window, choose: Choose, made: Made): void => {
  const { actions } = window;
  const before = window.open().commits.length;
  const what = choose(() => fc.integer({ min: 0, max: 9 }));
  if (what < 2) actions.undo();
  else if (what < 3) actions.redo();
  else actions.edit(anyEditOf(window.open().trip, choose, actions.newId()));
  for (const commit of window.open().commits.slice(before)) made.set(commit.step, commit);
};

const settled = async (windows: readonly Window[]): Promise<void> => {
  for (const window of windows) {
    window.hide();
    await aMoment();
  }
  await aMoment();
};

const expectSame = ({ disk }: Browser, windows: readonly Window[]): void => {
  for (const { open } of windows) {
    const { head, trip, commits, summary, saving, checked } = open();
    expect(saving).toEqual({ kind: 'saved' });
    expect(disk.commits.get(summary.copy)).toEqual(commits);
    expect(commits.at(-1)?.rev).toBe(head);
    const patches = commits.flatMap((commit) => commit.patches);
    expect(canonical(applyPatches(emptyTables, patches))).toBe(canonical(trip));
    expect(checked.findings).toEqual(
      checkByAllRules(structuredClone(trip), null, checked.world).findings,
    );
    expect(readTripFile(writeTripFile({ trip, rev: head, ancestors: [] }))).toMatchObject({
      ok: true,
    });
  }
};

const hasSameEnd = (one: Patch, other: Patch): boolean =>
  sameValue([one.table, one.id, one.path, one.to], [other.table, other.id, other.path, other.to]);

/** Each step once, as it was made; what it set is so right after it, or stands beside it. */
const expectAllKept = (commits: readonly Commit[], made: Made): void => {
  const [first, ...rest] = commits;
  expect(rest.map(({ step }) => step).sort()).toEqual([...made.keys()].sort());
  let now: Trip = applyPatches(emptyTables, first?.patches ?? []);
  for (const { step, patches, label, author, at, leftOut = [] } of rest) {
    now = applyPatches(now, patches);
    const asMade = made.get(step);
    expect(asMade).toMatchObject({ label, author, at });
    for (const patch of asMade?.patches ?? [])
      if (!sameValue(valueAt(now, patch), patch.to))
        expect(leftOut.some((left) => hasSameEnd(left, patch))).toBe(true);
  }
};

test(
  'three tabs that edit at random, one of them asleep now and then, lose nothing and end as one',
  async () => {
    const lawOf = () =>
      fc.asyncProperty(arbitraryTrip({ mostRecords: 2 }), fc.gen(), async (trip, choose) => {
        const browser = aBrowser();
        const first = await withTrip(browser, trip);
        const { copy } = first.open().summary;
        const second = browser.openWindow();
        await second.actions.openCopy(copy);
        const sleeper = await aSleeper(browser, copy);
        const windows = [first, second, sleeper.window];
        const made: Made = new Map();
        for (let operation = 0; operation < OPERATIONS; operation += 1) {
          const what = choose(() => fc.integer({ min: 0, max: 19 }));
          const window = choose(() => fc.constantFrom(...windows));
          if (what < 2) sleeper.toggle();
          else if (what < 6) await aMoment();
          else if (what < 8) window.hide();
          else if (window !== sleeper.window || !sleeper.isAsleep()) act(window, choose, made);
        }
        if (sleeper.isAsleep()) sleeper.toggle();
        await settled(windows);
        expectSame(browser, windows);
        expectAllKept(first.open().commits, made);
        await first.actions.goHome();
        await first.actions.openCopy(copy);
        expectSame(browser, windows);
      });
    await assertInParts(lawOf, { numRuns: RUNS, endOnFailure: !SOAK, verbose: 0 });
  },
  SOAK ? 7_200_000 : 600_000,
);
