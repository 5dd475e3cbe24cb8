import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectFocusKept, tabTo } from './keyboard';
import {
  expectSaved,
  inspector,
  lineNames,
  lineOf,
  openSample,
  quickLineOf,
  schedule,
  selectLine,
  undoButton,
} from './trip-page';

const monday = '10 January';
const whoseDays = (page: Page) => page.getByRole('group', { name: 'Whose days' });
const talks = (page: Page) => lineOf(schedule(page), /Talks with Gen. Liang/);

test('a track and a person have days of their own, by mouse', async ({ page }) => {
  await openSample(page);
  const whole = await lineNames(page);

  await whoseDays(page).getByRole('button', { name: 'Spouse' }).click();
  await expect(talks(page)).toHaveCount(0);
  await expect(lineOf(schedule(page), /Dinner hosted by Gen. Xu/)).toBeVisible();
  await expect(page.getByText(/^\d+ lines of other tracks not shown$/)).toBeVisible();

  await quickLineOf(page, monday).fill('1600-1630 Tea at the garden');
  await quickLineOf(page, monday).press('Enter');
  await expect(lineOf(schedule(page), /^1600–1630 Tea/)).toBeVisible();

  await whoseDays(page).getByRole('combobox').selectOption({ label: 'Gen. Liang Guanglie' });
  await expect(talks(page)).toBeVisible();
  await expect(lineOf(schedule(page), /Tea/)).toHaveCount(0);
  await expect(page.getByText(/^\d+ lines without Gen. Liang not shown$/)).toBeVisible();

  await whoseDays(page).getByRole('button', { name: 'Whole trip' }).click();
  await expect(lineOf(schedule(page), /^1600–1630 Tea/)).toContainText('Spouse');
  await undoButton(page).click();
  expect(await lineNames(page)).toEqual(whole);
});

test('the pool van leaves first, with its seats, by keyboard', async ({ page }) => {
  await openSample(page);
  await lineOf(schedule(page), /^0850.* to Bayi Building/).focus();
  const add = inspector(page).getByRole('button', { name: 'Add a movement for press' });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(
    inspector(page).getByRole('heading', { name: 'Press: To Bayi Building' }),
  ).toBeVisible();
  await expectFocusKept(page);

  await tabTo(page, inspector(page).getByRole('textbox', { name: 'Departs' }));
  await page.keyboard.type('0810');
  await tabTo(page, inspector(page).getByRole('button', { name: 'Add a vehicle' }));
  await page.keyboard.press('Enter');
  await tabTo(page, inspector(page).getByRole('textbox', { name: 'Seats' }), 'Shift+Tab');
  await page.keyboard.type('0');
  await tabTo(page, inspector(page).getByRole('combobox', { name: 'Put in Car 1' }));
  await page.keyboard.type('Geoff Morrell');
  await page.keyboard.press('Tab');
  await expect(inspector(page).getByText('1 of 0 seats')).toBeVisible();
  await expect(lineOf(schedule(page), /^0810–\d{4} Press: motorcade/)).toBeVisible();

  // A movement is always somebody's.
  await inspector(page).getByRole('checkbox', { name: 'Press' }).press('Space');
  await expect(inspector(page).getByRole('alert')).toContainText('tick another first');
  await expectSaved(page);
});

test('who is where is one key away, and steps by 15 minutes', async ({ page }) => {
  await openSample(page);
  await selectLine(talks(page));
  await talks(page).focus();
  await page.keyboard.press('w');
  const dialog = page.getByRole('dialog', { name: 'Who is where' });
  await expect(dialog.getByRole('status')).toHaveText(
    'Beijing 0930 Mon 10 Jan' + 'Washington 2030 Sun 9 Jan' + '100130Z JAN 11',
  );
  const tracks = dialog.getByRole('region', { name: 'Tracks' });
  await expect(tracks).toContainText('PrincipalTalks with Gen. Liang Guanglie · Bayi Building');

  await tabTo(page, dialog.getByRole('textbox', { name: 'At' }));
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('status')).toContainText('0915 Mon 10 Jan');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1900Z 8 Jan');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('081900Z JAN 11');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectFocusKept(page);
});
