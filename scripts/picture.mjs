/**
 * `node scripts/picture.mjs` takes the pictures of the README from the built app with the sample
 * trip. Clock, zone and window are fixed: the same app gives the same pictures.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildsIfStale } from './build.mjs';
import { findSystemChromium } from './find-chromium.mjs';
import { giveUp, projectFolder } from './run.mjs';
import { serve, wantedPort } from './serve.mjs';
import { setUp } from './set-up.mjs';
import { shrinkPng } from './shrink-png.mjs';

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
const address = await serve({ port: wantedPort() });

const screens = {
  desk: { width: 1440, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
};

/**
 * The sample trip at its fullest day.
 * @param {keyof typeof screens} screen
 * @param {'light' | 'dark'} colorScheme
 */
const openAtMonday = async (screen, colorScheme) => {
  const context = await browser.newContext({
    ...devices['Desktop Chrome'],
    viewport: screens[screen],
    locale: 'en-US',
    timezoneId: 'Etc/UTC',
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.goto(address);
  await page.getByRole('button', { name: 'Open the sample trip' }).click();
  await page.getByText(/^Saved in this browser/).waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.mouse.move(0, 0);
  await page.getByRole('heading', { name: '10 January' }).evaluate((day) => day.scrollIntoView());
  return page;
};

/** @param {import('@playwright/test').Page} page */
const selectTalks = async (page) => {
  const talks = page.getByRole('article', { name: 'Talks with Gen. Liang Guanglie' });
  await talks.click({ position: { x: 6, y: 6 } });
  await talks.and(page.locator('[aria-current="true"]')).waitFor();
  await page.mouse.move(0, 0);
};

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name of the file
 */
const take = async (page, name) => {
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled' });
  writeFileSync(join(folder, name), shrinkPng(picture));
  console.log(`docs/pictures/${name}`);
};

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  const ending = theme === 'dark' ? '-dark.png' : '.png';
  const desk = await openAtMonday('desk', theme);
  await selectTalks(desk);
  await take(desk, `schedule${ending}`);
  await desk.getByRole('button', { name: 'Documents' }).click();
  await desk.getByRole('region', { name: /^Page 1 of \d/ }).waitFor();
  await take(desk, `documents${ending}`);

  await take(await openAtMonday('tablet', theme), `tablet${ending}`);
  const phone = await openAtMonday('phone', theme);
  await take(phone, `phone${ending}`);
  await selectTalks(phone);
  await take(phone, `phone-line${ending}`);
}

await browser.close();
// The server has no other end.
process.exit(0);
