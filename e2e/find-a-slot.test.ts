import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { expectFocusKept, tabTo, typeInto } from './keyboard';
import {
  dayOf,
  expectCounts,
  inspector,
  lineNames,
  lineOf,
  openSample,
  schedule,
  selectLine,
  undoButton,
} from './trip-page';

const talks = 'Talks with Gen. Liang Guanglie';
const slotsOn = (dialog: Locator, day: string): Locator =>
  dialog.getByRole('region', { name: day }).getByRole('radio');
const found = (dialog: Locator): Locator => dialog.getByText(/slots? on .* The best:/);

const dialogNamed = (page: Page, name: string): Locator => page.getByRole('dialog', { name });

test('by mouse, a meeting goes to a slot of another day, and back in one undo', async ({
  page,
}) => {
  await openSample(page);
  const before = await lineNames(page);
  await selectLine(lineOf(schedule(page), talks));
  await inspector(page).getByRole('button', { name: 'Find a slot…' }).click();
  const dialog = dialogNamed(page, `Find a slot for ${talks}`);
  await expect(dialog.getByRole('region', { name: 'Tue 11 Jan' })).toContainText(/No slot\..*With/);
  await dialog.getByLabel('Minutes').fill('45');
  await expect(found(dialog)).toBeVisible();
  await expectAccessible(page, dialog);

  await slotsOn(dialog, 'Tue 11 Jan').first().check();
  await dialog.getByRole('button', { name: 'Move it there' }).click();
  await expect(lineOf(dayOf(page, '11 January'), talks)).toBeFocused();
  await expectCounts(page, '0 errors');
  await expect(page.getByText(/^Done: move Talks with Gen\. Liang.* to Tue 11 Jan/)).toBeVisible();

  await undoButton(page).click();
  expect(await lineNames(page)).toEqual(before);
});

test('by keyboard alone, a new meeting is asked for, shortened, and added at a slot', async ({
  page,
}) => {
  await openSample(page);
  await lineOf(schedule(page), talks).focus();
  await page.keyboard.press('f');
  const own = dialogNamed(page, `Find a slot for ${talks}`);
  await expect(own.getByLabel('Minutes')).toBeFocused();
  await expect(found(own)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(own).toBeHidden();
  await expect(lineOf(schedule(page), talks)).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('slot new');
  await page.keyboard.press('Enter');
  const dialog = dialogNamed(page, 'Find a slot for a new meeting');
  await typeInto(page, dialog.getByLabel('Title'), 'Call on Minister Meng');
  await tabTo(page, dialog.getByLabel('Minutes'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('20');
  await tabTo(page, dialog.getByRole('combobox', { name: 'Add a person' }));
  await page.keyboard.type('Schiffer');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel(/Schiffer/)).toBeChecked();
  await expect(found(dialog)).toBeVisible();
  await tabTo(page, dialog.getByLabel('Minutes'), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(dialog).toBeHidden();
  const line = lineOf(schedule(page), /Call on Minister Meng/);
  await expect(line).toBeFocused();
  await expect(
    inspector(page)
      .getByRole('button', { name: /Schiffer/ })
      .first(),
  ).toBeVisible();
  await expectCounts(page, '0 errors');
  await expectFocusKept(page);
  await page.keyboard.press('Control+z');
  await expect(line).toHaveCount(0);
});
