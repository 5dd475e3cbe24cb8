import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  expectSaved,
  expectSchedule,
  findingsList,
  inspector,
  lineOf,
  openSample,
  quickLineOf,
  schedule,
  selectLine,
  undoButton,
} from './trip-page';

const monday = '10 January';
const talks = (page: Page) => lineOf(schedule(page), 'Talks with Gen. Liang Guanglie');

test('the counts lead to the list of findings and stay in the trip', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: /errors/ }).click();
  await expect(findingsList(page)).toBeFocused();
  await expectSchedule(page);
});

test('a line that was begun is there again after a look at the people', async ({ page }) => {
  await openSample(page);
  await quickLineOf(page, monday).fill('0800 half a line');
  await page.getByRole('button', { name: 'People and places' }).click();
  await page.getByRole('button', { name: 'Schedule' }).click();
  await expect(quickLineOf(page, monday)).toHaveValue('0800 half a line');
});

test('no arrow leads out of a line that was begun', async ({ page }) => {
  await openSample(page);
  const line = quickLineOf(page, monday);
  await line.fill('0800 half a line');
  await line.press('ArrowDown');
  await line.press('ArrowUp');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('0800 half a line');
  await line.fill('');
  await line.press('ArrowDown');
  await expect(line).not.toBeFocused();
});

test('a name that nobody knows stays in its field with the reason', async ({ page }) => {
  await openSample(page);
  await selectLine(talks(page));
  const venue = inspector(page).getByRole('combobox', { name: 'Venue' });
  await venue.fill('Residence of the attaché');
  await venue.press('Tab');
  await expect(venue).toHaveValue('Residence of the attaché');
  await expect(venue).toHaveAccessibleDescription(/not known yet/);
  await venue.focus();
  await venue.press('Escape');
  await expect(venue).toHaveValue('Bayi Building');
});

test('a file that is saved holds what still stands in the field', async ({ page }) => {
  await openSample(page);
  await selectLine(talks(page));
  const time = talks(page).getByRole('textbox', { name: 'Time' });
  await time.fill('0920-1040');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('"at": "09:20"');
});

test('a dialog keeps what it cannot read and makes nothing of it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'New trip' }).click();
  const dialog = page.getByRole('dialog', { name: 'New trip' });
  await dialog.getByRole('combobox', { name: 'Home city' }).fill('Washington');
  await dialog.getByRole('textbox', { name: 'Leaves on' }).fill('32 Jan');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert').filter({ hasText: '32 Jan' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Create the trip' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Leaves on' })).toHaveValue('32 Jan');
});

test('what was typed before a reload is undone apart from what was typed after', async ({
  page,
}) => {
  await openSample(page);
  const titleOf = (name: string) =>
    lineOf(schedule(page), name).getByRole('textbox', { name: 'Title' });
  await selectLine(talks(page));
  await titleOf('Talks with Gen. Liang').press('End');
  await titleOf('Talks with Gen. Liang').pressSequentially(' again');
  await expectSaved(page);
  await page.reload();
  await expectSchedule(page);
  await selectLine(lineOf(schedule(page), 'Down time').first());
  await titleOf('Down time').first().press('End');
  await titleOf('Down time').first().pressSequentially(' at last');
  await undoButton(page).click();
  await expect(lineOf(schedule(page), 'Down time at last')).toHaveCount(0);
  await expect(lineOf(schedule(page), 'Talks with Gen. Liang Guanglie again')).toBeVisible();
});
