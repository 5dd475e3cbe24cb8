import type { Locator, Page } from '@playwright/test';
import { onStage } from './browser';
import { type GoalResult, NO_PEER } from './goal';
import { type Entry, entriesOf, measureWrites } from './in-page';
import { inMilliseconds, median, quantile } from './statistics';

const KEYS = 400;
/** A fast typist. */
const PAUSE = 60;
const GOAL = 250;

/** Goal 11: from a letter typed in a title to the end of the transaction that has it on the disk. */
export const run = async (): Promise<readonly GoalResult[]> =>
  onStage(async ({ address, start }) => {
    const { page, stop } = await start();
    await page.addInitScript(measureWrites);
    await page.goto(address);
    const title = await titleOf(page);
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press(key % 2 === 0 ? 'x' : 'Backspace');
      await page.waitForTimeout(PAUSE);
    }
    await page.keyboard.type('stored');
    const times = await savingTimes(page);
    const typed = await title.inputValue();
    await page.reload();
    const stored = await (await titleOf(page)).inputValue();
    if (stored !== typed) throw new Error(`“${stored}” is stored, not “${typed}”.`);
    await stop();
    const p99 = quantile(times, 0.99);
    return [
      {
        goal: 11,
        what: `edit → on disk, ${times.length} edits`,
        ours: `p50 ${inMilliseconds(median(times))}, p99 ${inMilliseconds(p99)} (goal p99 ≤ ${GOAL} ms, target 60)`,
        peer: NO_PEER,
        ratio: null,
        isReached: p99 <= GOAL,
      },
    ];
  });

/** The cell of the first talks of the trip, with the focus. */
const titleOf = async (page: Page): Promise<Locator> => {
  await page.getByRole('article', { name: /talks/i }).first().focus();
  const title = page.getByRole('main').getByRole('textbox', { name: 'Title' });
  await title.focus();
  return title;
};

const savingTimes = async (page: Page): Promise<readonly number[]> => {
  await page.getByText(/^Saved in this browser/).waitFor();
  const inputs = await entriesOf(page, 'input');
  const writes = await entriesOf(page, 'write');
  return inputs.map(({ start }) => endOfFirstAfter(writes, start) - start);
};

/** A transaction that begins after an edit has it, and all before it. */
const endOfFirstAfter = (writes: readonly Entry[], time: number): number => {
  const end = writes.find(({ start }) => start >= time)?.end;
  if (end === undefined) throw new Error('An edit was never written.');
  return end;
};
