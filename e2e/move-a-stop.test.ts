import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectFocusKept, tabTo } from './keyboard';
import {
  dayOf,
  expectCounts,
  inspector,
  lineNames,
  lineOf,
  openSample,
  schedule,
  undoButton,
} from './trip-page';

const dialogNamed = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
const stopNamed = (page: Page, name: RegExp): Locator =>
  page.getByRole('region', { name: 'Route' }).getByRole('button', { name });
const regionOf = (page: Page, name: RegExp): Locator =>
  schedule(page).getByRole('region', { name });
const talks = 'Talks with Gen. Liang Guanglie';

const openMoveOf = async (page: Page, name: RegExp): Promise<void> => {
  await stopNamed(page, name).click();
  await inspector(page).getByRole('button', { name: 'Move this stop…' }).click();
};

test('a stop moves by a day with its meetings, its nights and all that follows, and back in one undo', async ({
  page,
}) => {
  await openSample(page);
  const before = await lineNames(page);
  await openMoveOf(page, /^Beijing/);
  const dialog = dialogNamed(page, 'Move Beijing');
  await dialog.getByLabel('Move by').fill('1 day');
  await expect(dialog.getByRole('list', { name: 'Begins: findings' })).toBeVisible();
  await dialog.getByLabel('Later stops').selectOption('along');

  await expect(dialog.getByRole('status')).toHaveText(/^\d+ lines change\. /);
  const changed = dialog.getByRole('list', { name: 'Changed lines' });
  const line = changed.getByRole('listitem').filter({ hasText: talks });
  await expect(line).toContainText('Mon 10 Jan 0930–1045');
  await expect(line).toContainText('Tue 11 Jan 0930–1045');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();

  await expect(lineOf(dayOf(page, '11 January'), `0930–1045 ${talks}`)).toBeVisible();
  await expect(stopNamed(page, /^Tokyo.*Thu 13, 1900.*Sat 15, 1052/)).toBeVisible();
  await expect(regionOf(page, /12 January.*Beijing/).getByText('Hotel, Beijing')).not.toHaveCount(
    0,
  );
  await expectCounts(page, '0 errors');
  await expect(page.getByText('Done: move Beijing 1 day later.')).toBeVisible();

  await undoButton(page).click();
  expect(await lineNames(page)).toEqual(before);
});

test('by keyboard alone, what no longer fits a moved stop waits unscheduled, and is scheduled again', async ({
  page,
}) => {
  await openSample(page);
  const lines = (await lineNames(page)).filter((name) => /Liang|Xi Jinping/.test(name)).length;
  await lineOf(schedule(page), talks).focus();
  await page.keyboard.press('Shift+M');
  const dialog = dialogNamed(page, 'Move Beijing');
  await expect(dialog.getByLabel('Move by')).toBeFocused();
  await page.keyboard.type('1 day');
  await tabTo(page, dialog.getByLabel('The 24 meetings'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(
    dialog
      .getByRole('list', { name: 'Changed lines' })
      .getByRole('listitem')
      .filter({ hasText: talks }),
  ).toContainText('Unscheduled');
  await tabTo(page, dialog.getByRole('button', { name: 'Move', exact: true }));
  await page.keyboard.press('Enter');

  await expect(page.getByText('8 meetings wait unscheduled.')).toBeVisible();
  await expectFocusKept(page);
  const waiting = regionOf(page, /Unscheduled.*Beijing/);
  await expect(lineOf(waiting, /./)).toHaveCount(8);
  expect((await lineNames(page)).filter((name) => /Liang|Xi Jinping/.test(name))).toHaveLength(
    lines,
  );

  await lineOf(waiting, talks).focus();
  await page.keyboard.press('s');
  const scheduling = dialogNamed(page, `Schedule ${talks}`);
  await expect(scheduling.getByLabel('Date, time in Beijing: date')).toBeFocused();
  await page.keyboard.type('13 Jan');
  await page.keyboard.press('Enter');
  const thursday = regionOf(page, /13 January.*Beijing/);
  await expect(lineOf(thursday, `0930–1045 ${talks}`)).toBeVisible();
  await expectFocusKept(page);

  const lunch = lineOf(waiting, 'Working lunch with delegation');
  await lunch.focus();
  await page.keyboard.press('Tab');
  await expect(lunch.getByRole('textbox', { name: 'Time' })).toBeFocused();
  await page.keyboard.type('13 Jan 1115-1215');
  await page.keyboard.press('Enter');
  await expect(lineOf(thursday, '1115–1215 Working lunch with delegation')).toBeVisible();
});

test('a stop goes in between two others, and another out while its meetings wait next door', async ({
  page,
}) => {
  await openSample(page);
  const before = await lineNames(page);
  await stopNamed(page, /^Beijing/).click();
  await inspector(page).getByRole('button', { name: 'Insert a stop after it…' }).click();
  const dialog = dialogNamed(page, 'Add a stop');
  await dialog.getByRole('combobox', { name: 'City' }).pressSequentially('Ulaan');
  await page
    .getByRole('option', { name: /^Ulaanbaatar/ })
    .first()
    .click();
  await dialog.getByLabel('Later stops move by').fill('1 day');
  await expect(dialog.getByRole('status')).toHaveText(/lines change/);
  await dialog.getByRole('button', { name: 'Add the stop' }).click();

  const route = page.getByRole('region', { name: 'Route' }).getByRole('listitem');
  await expect(route.nth(2)).toContainText('Ulaanbaatar');
  await expect(route.nth(3)).toContainText('Tokyo');
  await expect(route.nth(3)).toContainText('Thu 13, 1900');
  await undoButton(page).click();
  expect(await lineNames(page)).toEqual(before);

  await stopNamed(page, /^Seoul/).click();
  const fate = inspector(page).getByLabel('Its 3 meetings');
  await expect(fate).toHaveValue(/./);
  await inspector(page).getByRole('button', { name: 'Remove this stop' }).click();
  await expect(page.getByText('Its 3 meetings wait unscheduled in Tokyo.')).toBeVisible();
  await expect(lineOf(regionOf(page, /Unscheduled.*Tokyo/), /./)).toHaveCount(3);

  await undoButton(page).click();
  expect(await lineNames(page)).toEqual(before);
});

test('wheels that are typed over offer to move what no longer fits, and Enter shows the effect first', async ({
  page,
}) => {
  await openSample(page);
  await stopNamed(page, /^Beijing/).click();
  const part = inspector(page);
  await part.getByLabel('Wheels down: date').fill('10 Jan');
  await page.keyboard.press('Enter');
  await part.getByLabel('Wheels down: time').fill('1400');
  await page.keyboard.press('Enter');
  await expect(part.getByText('6 meetings no longer fit.')).toBeVisible();
  await part.getByRole('button', { name: 'Move the stop…' }).click();
  const dialog = dialogNamed(page, 'Move Beijing');
  await expect(dialog.getByLabel('Wheels down: date')).toHaveValue('Mon 10 Jan');
  const changed = dialog.getByRole('list', { name: 'Changed lines' }).getByRole('listitem');
  await expect(changed.filter({ hasText: talks })).toContainText('Unscheduled');

  await dialog.getByLabel('Wheels up: date').fill('13 Jan');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Wheels up: date')).toHaveValue('Thu 13 Jan');
  await dialog.getByLabel('Wheels up: date').press('Enter');
  await expect(page.getByText(/6 meetings wait unscheduled\./)).toBeVisible();
  await expect(lineOf(regionOf(page, /Unscheduled.*Beijing/), talks)).toBeVisible();
  await expect(part.getByText(/no longer fit/)).toHaveCount(0);
});
