import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { arrowTo, expectFocusKept, tabTo } from './keyboard';
import { addStop, goToDay, makeTrip, stays, typeLines } from './plan-by-keyboard';
import { expectLines, print } from './printed';
import {
  expectCounts,
  expectSaved,
  expectSchedule,
  inspector,
  lineNames,
  lineOf,
  schedule,
} from './trip-page';
import { monday, seoul, tokyo, tuesday, twelveMeetings } from './twelve-meetings';

const clash = /Talks with .* and Joint press conference .* overlap by 15 min/;

/** Breaks the morning by a time that is typed, and takes the first fix that is offered. */
const breakAndMend = async (page: Page): Promise<void> => {
  const press = lineOf(schedule(page), 'Joint press conference');
  await arrowTo(page, press, 'ArrowUp');
  await page.keyboard.press('Tab');
  await expect(press.getByRole('textbox', { name: 'Time' })).toBeFocused();
  await page.keyboard.type('1030-1100');
  await page.keyboard.press('Enter');
  await expectCounts(page, '1 error');
  await expect(inspector(page).getByText(clash).filter({ visible: true })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(press).toBeFocused();
  await page.keyboard.press('Enter');
  const fixes = inspector(page).getByRole('list', { name: 'Fixes' });
  await expect(fixes.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expectCounts(page, '0 errors');
  await expect(page.getByText(clash)).toHaveCount(0);
  await expectFocusKept(page);
};

const saveFile = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+S'),
  ]);
  expect(download.suggestedFilename()).toBe('SecDef-Asia.legation.json');
  return download.path();
};

/** All that a file says of the trip, without the names of its states. */
const tripIn = async (path: string): Promise<unknown> => {
  const document: unknown = JSON.parse(await readFile(path, 'utf8'));
  return typeof document === 'object' && document !== null && 'trip' in document
    ? document.trip
    : null;
};

const isNoDrive = (line: string): boolean => !line.includes(' motorcade to ');

test('a trip is planned, mended, printed and handed on by keyboard alone', async ({
  page,
  browser,
}, testInfo) => {
  test.setTimeout(240_000);
  await page.goto('/');

  await makeTrip(page);
  for (const stay of stays) await addStop(page, stay);
  await goToDay(page, /^10 Mon Beijing/, 'Monday, 10 January');
  await typeLines(page, monday);
  await goToDay(page, /^11 Tue Beijing/, 'Tuesday, 11 January');
  await typeLines(page, tuesday);
  const halfWay = await lineNames(page);
  await expectSaved(page);

  await page.reload();
  await expectSchedule(page);
  expect(await lineNames(page)).toEqual(halfWay);
  await goToDay(page, /^13 Thu Tokyo/, 'Thursday, 13 January');
  await typeLines(page, tokyo);
  await goToDay(page, /^14 Fri Seoul/, 'Seoul');
  await typeLines(page, seoul);
  await expect(page.getByText('3 stops · 12 meetings')).toBeVisible();
  expect((await lineNames(page)).filter(isNoDrive)).toEqual(twelveMeetings);

  await goToDay(page, /^10 Mon Beijing/, 'Monday, 10 January');
  await breakAndMend(page);
  const mended = await lineNames(page);
  await page.keyboard.press('Control+Z');
  await expectCounts(page, '1 error');
  await page.keyboard.press('Control+Z');
  await expectCounts(page, '0 errors');
  expect((await lineNames(page)).filter(isNoDrive)).toEqual(twelveMeetings);
  await page.keyboard.press('Control+Shift+Z');
  await page.keyboard.press('Control+Shift+Z');
  await expectCounts(page, '0 errors');
  expect(await lineNames(page)).toEqual(mended);

  expectLines(await print(page, testInfo), mended);
  const file = await saveFile(page);

  const other = await (await browser.newContext()).newPage();
  // Waited for from the beginning: a key may be faster than the browser hears that somebody waits.
  const chooser = other.waitForEvent('filechooser');
  await other.goto('/');
  await tabTo(other, other.getByRole('button', { name: 'Open a file' }));
  await other.keyboard.press('Enter');
  await (await chooser).setFiles(file);
  await expectSchedule(other);
  expect(await lineNames(other)).toEqual(mended);
  expect(await tripIn(await saveFile(other))).toEqual(await tripIn(file));
});
