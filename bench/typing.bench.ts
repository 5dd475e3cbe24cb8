import type { Page } from '@playwright/test';
import { onStage } from './browser';
import { type GoalResult, NO_PEER } from './goal';
import { timesOfKeys } from './keys';
import { inMilliseconds, median, quantile } from './statistics';

const KEYS = 120;
const GOAL = 50;
const TEXT = '1430-1500 pull-aside w/ Liang @ Great Hall ';

/** Goal 9 at the size of the sample: a field of the inspector, a cell of a line, the quick line. */
export const run = async (): Promise<readonly GoalResult[]> =>
  onStage(async ({ address, start }) => {
    const { page, stop } = await start();
    await page.goto(address);
    const results: GoalResult[] = [];
    for (const name of ['Title in the line', 'Notes in the inspector', 'Add a line'] as const) {
      await focus(page, name);
      results.push(await resultOf(page, name));
    }
    await stop();
    return results;
  });

const focus = async (page: Page, name: string): Promise<void> => {
  if (name === 'Add a line') return page.getByRole('textbox', { name }).first().focus();
  const meeting = page.getByRole('article', { name: /talks/i }).first();
  await meeting.focus();
  const isInLine = name === 'Title in the line';
  const place = isInLine ? page.getByRole('main') : page.getByRole('region', { name: 'Inspector' });
  await place
    .getByRole('textbox', { name: isInLine ? 'Title' : 'Notes' })
    .first()
    .focus();
};

const resultOf = async (page: Page, name: string): Promise<GoalResult> => {
  const field = page.locator(':focus');
  const before = await field.inputValue();
  const times = await timesOfKeys(page, KEYS, async (round) => {
    await page.keyboard.press(TEXT[round % TEXT.length] ?? ' ');
    await page.waitForTimeout(10);
  });
  const grown = (await field.inputValue()).length - before.length;
  if (grown !== KEYS) throw new Error(`Of ${KEYS} letters ${grown} are in the field.`);
  const worst = inMilliseconds(Math.max(...times));
  return {
    goal: 9,
    what: `type in “${name}” of the sample, ${KEYS} keys`,
    ours: `p50 ${inMilliseconds(median(times))}, p98 ${inMilliseconds(quantile(times, 0.98))}, slowest ${worst} (goal p98 ≤ ${GOAL} ms)`,
    peer: NO_PEER,
    ratio: null,
    isReached: quantile(times, 0.98) <= GOAL,
  };
};
