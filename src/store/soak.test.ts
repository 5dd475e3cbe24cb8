import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkByAllRules } from '../checks/engine';
import { canonical } from '../domain/edits/canonical';
import { applyPatches } from '../domain/edits/patch';
import { emptyTables } from '../domain/trip';
import { arbitraryTrip } from '../files/testing/arbitrary-trip';
import { readTripFile } from '../files/trip-file';
import { aBrowser, type Browser, reloaded, type Window, withTrip } from './testing/a-browser';
import { assertInParts } from './testing/assert-in-parts';
import { anyEditOf, type Choose } from './testing/random-edits';

const SOAK = process.env.LEGATION_SOAK === '1';
const SEEDS = SOAK ? 1000 : 25;
const OPERATIONS = SOAK ? 300 : 100;

const expectSound = ({ open }: Window): void => {
  const { trip, commits, head, checked } = open();
  const replayed = applyPatches(
    emptyTables,
    commits.flatMap(({ patches }) => patches),
  );
  expect(canonical(replayed)).toBe(canonical(trip));
  expect(commits.at(-1)?.rev).toBe(head);
  expect(checked.findings).toEqual(
    checkByAllRules(structuredClone(trip), null, checked.world).findings,
  );
};

/** Exports, and opens the file in a browser that has nothing yet. */
const expectPortable = async (window: Window): Promise<void> => {
  const { trip, head } = window.open();
  await window.actions.exportTrip();
  const text = window.savedFiles.at(-1)?.text ?? '';
  const read = readTripFile(text);
  expect(read.ok && canonical(read.file.trip)).toBe(canonical(trip));
  const other = aBrowser().openWindow();
  await other.actions.importTrip('a.json', text);
  expect(other.open().head).toBe(head);
  expect(canonical(other.open().trip)).toBe(canonical(trip));
  await other.actions.goHome();
};

const step = async (browser: Browser, window: Window, choose: Choose): Promise<Window> => {
  const what = choose(() => fc.integer({ min: 0, max: 99 }));
  if (what < 1) {
    const before = window.open();
    const again = await reloaded(browser, window);
    expect(canonical(again.open().trip)).toBe(canonical(before.trip));
    expect(again.open().head).toBe(before.head);
    return again;
  }
  if (what < 2) await expectPortable(window);
  else if (what < 20) window.actions.undo();
  else if (what < 30) window.actions.redo();
  else window.actions.edit(anyEditOf(window.open().trip, choose, window.actions.newId()));
  return window;
};

const all = (window: Window, direction: 'undo' | 'redo'): void => {
  while (window.open().history[direction].length > 0) {
    const { history } = window.open();
    window.actions[direction]();
    expect(window.open().history[direction].length).toBe(history[direction].length - 1);
  }
};

test(
  'random edits, undo, redo, reload, export and import keep every promise',
  async () => {
    const lawOf = () =>
      fc.asyncProperty(arbitraryTrip({ mostRecords: 2 }), fc.gen(), async (trip, choose) => {
        const browser = aBrowser();
        let window = await withTrip(browser, trip);
        const start = canonical(window.open().trip);
        for (let operation = 0; operation < OPERATIONS; operation += 1) {
          window = await step(browser, window, choose);
          if (operation % 50 === 0) expectSound(window);
        }
        expectSound(window);
        await expectPortable(window);
        const { redo } = window.open().history;
        const end = canonical(window.open().trip);
        all(window, 'undo');
        expect(canonical(window.open().trip)).toBe(start);
        for (let left = window.open().history.redo.length; left > redo.length; left -= 1)
          window.actions.redo();
        expect(canonical(window.open().trip)).toBe(end);
        all(window, 'redo');
        expectSound(await reloaded(browser, window));
      });
    await assertInParts(lawOf, { numRuns: SEEDS, endOnFailure: true, verbose: 0 });
  },
  SOAK ? 7_200_000 : 600_000,
);
