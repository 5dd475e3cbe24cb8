import type { Page } from '@playwright/test';
import { onStage, type Stage } from './browser';
import { type GoalResult, NO_PEER } from './goal';
import { markWhenPainted, timeOfMark } from './in-page';
import { median, spreadOf } from './statistics';

const WARM_ROUNDS = 15;
const COLD_ROUNDS = 9;
const WARM_GOAL = 400;
const COLD_GOAL = 800;

/** Goal 6: from the navigation to the schedule on the screen; the trip is in the browser already. */
export const run = async (): Promise<readonly GoalResult[]> =>
  onStage(async (stage) => {
    const cold = await coldTimes(stage);
    const warm = await warmTimes(stage);
    return [
      resultOf('open the sample, warm', warm, WARM_GOAL),
      resultOf('open the sample, cold: a new browser with empty caches', cold, COLD_GOAL),
    ];
  });

const warmTimes = async ({ address, start }: Stage): Promise<readonly number[]> => {
  const { page, stop } = await start();
  const times: number[] = [];
  await watch(page);
  for (let round = -2; round < WARM_ROUNDS; round += 1) {
    const time = await openingTime(page, address);
    if (round >= 0) times.push(time);
  }
  await stop();
  return times;
};

const coldTimes = async ({ address, start }: Stage): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    const { page, stop } = await start({ isCold: true });
    await watch(page);
    times.push(await openingTime(page, address));
    await stop();
  }
  return times;
};

const watch = (page: Page): Promise<void> =>
  page
    .addInitScript(markWhenPainted, { selector: 'main article', mark: 'painted' })
    .then(() => undefined);

const openingTime = async (page: Page, address: string): Promise<number> => {
  await page.goto('about:blank');
  await page.goto(address);
  const time = await timeOfMark(page, 'painted');
  if (!(await page.getByRole('article').first().isVisible()))
    throw new Error('The schedule is not on the screen.');
  // What is fetched after the first picture is not to disturb the next round.
  await page.waitForTimeout(300);
  return time;
};

const resultOf = (what: string, times: readonly number[], goal: number): GoalResult => ({
  goal: 6,
  what: `${what}, ${times.length} rounds`,
  ours: `${spreadOf(times)} (goal ≤ ${goal} ms)`,
  peer: NO_PEER,
  ratio: null,
  isReached: median(times) <= goal,
});
