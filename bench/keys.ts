import type { Page } from '@playwright/test';
import { entriesOf, measureKeys } from './in-page';

/** The browser tells of no key that is painted sooner. */
const LEAST = 16;
/** The browser tells of a key a while after it was painted. */
const PATIENCE = 300;

/** From press to next paint, in steps of 8 ms as the browser tells, of every key that is pressed. */
export const timesOfKeys = async (
  page: Page,
  presses: number,
  press: (round: number) => Promise<void>,
): Promise<readonly number[]> => {
  await page.evaluate(measureKeys);
  await page.evaluate(() => performance.clearMeasures('key'));
  for (let round = 0; round < presses; round += 1) await press(round);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await page.waitForTimeout(PATIENCE);
  const told = (await entriesOf(page, 'key')).map(({ start, end }) => end - start);
  return [...told, ...Array.from({ length: presses - told.length }, () => LEAST)];
};
