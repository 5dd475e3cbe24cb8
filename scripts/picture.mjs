/**
 * `node scripts/picture.mjs` takes the pictures of the README from the built app with the sample
 * trip. Clock, zone and window are fixed: the same app gives the same pictures.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildsIfStale } from './build.mjs';
import { findSystemChromium } from './find-chromium.mjs';
import { giveUp, projectFolder } from './run.mjs';
import { serve, wantedPort } from './serve.mjs';
import { setUp } from './set-up.mjs';

/** When the sample trip stood at its third draft. */
const now = new Date('2011-01-07T18:00:00Z');
const folder = join(projectFolder, 'docs', 'pictures');

await setUp({ tests: true });
if (!buildsIfStale()) giveUp('The build failed.');
mkdirSync(folder, { recursive: true });

const { chromium, devices } = await import('@playwright/test');
const systemChromium = findSystemChromium();
const browser = await chromium.launch({
  ...(systemChromium ? { executablePath: systemChromium } : {}),
  // Chromium cannot shut itself in where root starts it.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const context = await browser.newContext({
  ...devices['Desktop Chrome'],
  viewport: { width: 1440, height: 900 },
  locale: 'en-US',
  timezoneId: 'Etc/UTC',
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
const page = await context.newPage();
await page.clock.setFixedTime(now);

/** @param {string} name of the file */
const take = async (name) => {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, name), animations: 'disabled' });
  console.log(`docs/pictures/${name}`);
};

await page.goto(await serve({ port: wantedPort() }));
await page.getByRole('button', { name: 'Open the sample trip' }).click();
const talks = page.getByRole('article', { name: 'Talks with Gen. Liang Guanglie' });
await talks.click({ position: { x: 6, y: 6 } });
await talks.and(page.locator('[aria-current="true"]')).waitFor();
await page.getByRole('region', { name: '10 January' }).evaluate((day) => {
  const schedule = day.closest('main');
  schedule?.scrollBy(0, day.getBoundingClientRect().top - schedule.getBoundingClientRect().top);
});
await page.mouse.move(0, 0);
await page.getByText(/^Saved in this browser/).waitFor();
await take('schedule.png');

await page.getByRole('button', { name: 'Documents' }).click();
await page.mouse.move(0, 0);
await page.getByRole('region', { name: /^Page 1 of \d/ }).waitFor();
await take('documents.png');

await browser.close();
// The server has no other end.
process.exit(0);
