import type { Page } from '@playwright/test';
import { onStage } from './browser';
import { type GoalResult, NO_PEER } from './goal';
import { entriesOf, measureTasks } from './in-page';
import { timesOfKeys } from './keys';
import { openLargeTrip } from './large-trip';
import { inMilliseconds, median, quantile } from './statistics';

const KEYS = 120;
const MEETINGS = 5_000;
const GOAL = 50;
const TEXT = '1430-1500 pull-aside w/ Liang @ Great Hall ';
const fields = ['Title in the line', 'Notes in the inspector', 'Add a line'] as const;

type Field = (typeof fields)[number];

/** Goal 9: a field of the inspector, a cell of a line, the quick line; no task keeps the keys waiting. */
export const run = async (): Promise<readonly GoalResult[]> =>
  onStage(async ({ home, address, start }) => {
    const { page, stop } = await start();
    await page.goto(address);
    const ofSample = await resultsOf(page, 'the sample');
    await openLargeTrip(page, home, MEETINGS);
    const ofLarge = await resultsOf(page, `${MEETINGS} meetings`);
    await stop();
    return [...ofSample, ...ofLarge];
  });

const resultsOf = async (page: Page, trip: string): Promise<readonly GoalResult[]> => {
  const results: GoalResult[] = [];
  for (const name of fields) {
    await focus(page, name);
    results.push(await resultOf(page, name, trip));
  }
  return results;
};

const focus = async (page: Page, name: Field): Promise<void> => {
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

const resultOf = async (page: Page, name: Field, trip: string): Promise<GoalResult> => {
  const field = page.locator(':focus');
  const before = await field.inputValue();
  await page.evaluate(measureTasks);
  await page.evaluate(() => performance.clearMeasures('task'));
  const times = await timesOfKeys(page, KEYS, async (round) => {
    await page.keyboard.press(TEXT[round % TEXT.length] ?? ' ');
    await page.waitForTimeout(10);
  });
  const tasks = (await entriesOf(page, 'task')).map(({ start, end }) => end - start);
  const grown = (await field.inputValue()).length - before.length;
  if (grown !== KEYS) throw new Error(`Of ${KEYS} letters ${grown} are in the field.`);
  const p98 = quantile(times, 0.98);
  return {
    goal: 9,
    what: `type in “${name}” of ${trip}, ${KEYS} keys`,
    ours: `p50 ${inMilliseconds(median(times))}, p98 ${inMilliseconds(p98)}, slowest ${inMilliseconds(Math.max(...times))}, ${tasksText(tasks)} (goal p98 ≤ ${GOAL} ms, no task above)`,
    peer: NO_PEER,
    ratio: null,
    isReached: p98 <= GOAL && tasks.length === 0,
  };
};

/** The browser tells of tasks above 50 ms alone. */
const tasksText = (tasks: readonly number[]): string =>
  tasks.length === 0
    ? 'no task > 50 ms'
    : `${tasks.length} tasks > 50 ms, longest ${inMilliseconds(Math.max(...tasks))}`;
