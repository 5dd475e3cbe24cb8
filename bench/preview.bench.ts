import type { Page } from '@playwright/test';
import { onStage } from './browser';
import { type GoalResult, NO_PEER } from './goal';
import { markWhenPainted, timeOfMark } from './in-page';
import { median, spreadOf } from './statistics';

const ROUNDS = 11;
const GOAL = 200;
const LEAST_PAGES = 3;

/** Goal 12: from the click on Documents to the pages of the sample's line-by-line on the screen. */
export const run = async (): Promise<readonly GoalResult[]> =>
  onStage(async ({ address, start }) => {
    const { page, stop } = await start();
    const first: number[] = [];
    const again: number[] = [];
    let pages = 0;
    for (let round = -1; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      await page.goto(address);
      await page.getByRole('article').first().waitFor();
      await page.waitForTimeout(300);
      const once = await previewTime(page, 'first');
      await page.getByRole('button', { name: 'Schedule', exact: true }).click();
      await page.getByRole('article').first().waitFor();
      const twice = await previewTime(page, 'again');
      pages = await countOfPages(page);
      if (round < 0) continue;
      first.push(once);
      again.push(twice);
    }
    await stop();
    return [
      resultOf(`print preview of the sample, ${pages} pages, the first time in a visit`, first),
      resultOf(`print preview of the sample, ${pages} pages, again`, again),
    ];
  });

const previewTime = async (page: Page, name: string): Promise<number> => {
  await page.evaluate((clicked) => {
    addEventListener(
      'click',
      ({ timeStamp }) => performance.mark(clicked, { startTime: timeStamp }),
      { capture: true, once: true },
    );
  }, `clicked ${name}`);
  await page.evaluate(markWhenPainted, {
    selector: '[aria-label^="Page 1 of "]',
    mark: `painted ${name}`,
  });
  await page.getByRole('button', { name: 'Documents', exact: true }).click();
  const painted = await timeOfMark(page, `painted ${name}`);
  return painted - (await timeOfMark(page, `clicked ${name}`));
};

/** What the pages say of themselves, with every one of them there. */
const countOfPages = async (page: Page): Promise<number> => {
  const names = await page.getByRole('region', { name: /^Page \d+ of \d+$/ }).all();
  const last = page.getByRole('region', { name: `Page ${names.length} of ${names.length}` });
  await last.waitFor();
  if (names.length < LEAST_PAGES) throw new Error(`There are only ${names.length} pages.`);
  return names.length;
};

const resultOf = (what: string, times: readonly number[]): GoalResult => ({
  goal: 12,
  what: `${what}, ${times.length} rounds`,
  ours: `${spreadOf(times)} (goal ≤ ${GOAL} ms)`,
  peer: NO_PEER,
  ratio: null,
  isReached: median(times) <= GOAL,
});
