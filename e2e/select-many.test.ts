import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { arrowTo, expectFocusKept } from './keyboard';
import {
  dayOf,
  inspector,
  lineNames,
  lineOf,
  openSample,
  selectLine,
  undoButton,
} from './trip-page';

const monday = '10 January';
const talks = (page: Page) => lineOf(dayOf(page, monday), 'Talks with Gen. Liang Guanglie');
const press = (page: Page) => lineOf(dayOf(page, monday), 'Joint press conference');
const lunch = (page: Page) => lineOf(dayOf(page, monday), 'Working lunch with delegation');
const downTime = (page: Page) => lineOf(dayOf(page, monday), 'Down time');
const bar = (page: Page) => page.getByRole('region', { name: 'Selected lines' });
const time = { position: { x: 6, y: 6 } } as const;

const expectSelected = async (page: Page, text: string): Promise<void> => {
  await expect(bar(page).getByText(`${text} selected`)).toBeVisible();
  await expect(inspector(page).getByRole('heading', { name: `${text} selected` })).toBeVisible();
};

test('by mouse: lines are selected, set, copied to another stop and removed, each one step', async ({
  page,
}) => {
  await openSample(page);
  const before = await lineNames(page);
  await selectLine(talks(page));
  await lunch(page).click({ ...time, modifiers: ['Shift'] });
  await expectSelected(page, '3 lines');
  await press(page).click({ ...time, modifiers: ['ControlOrMeta'] });
  await expectSelected(page, '2 lines');
  await expect(press(page).getByRole('checkbox', { name: 'Selected' })).not.toBeChecked();
  await downTime(page).getByRole('checkbox', { name: 'Selected' }).check();
  await expectSelected(page, '3 lines');

  await inspector(page).getByLabel('Status').selectOption('Postponed');
  await expect(undoButton(page)).toHaveAccessibleDescription('set 3 meetings to Postponed');
  await expect(inspector(page).getByRole('combobox', { name: 'Press' })).toHaveValue('');
  await undoButton(page).click();
  await inspector(page).getByRole('checkbox', { name: 'Deputy' }).check();
  await expect(undoButton(page)).toHaveAccessibleDescription('put 3 meetings on the Deputy track');
  await undoButton(page).click();

  await bar(page).getByRole('button', { name: 'Copy to…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy 3 lines' });
  await dialog.getByLabel('To the stop').selectOption('Tokyo');
  await dialog.getByLabel('Date').fill('13 Jan');
  await dialog.getByLabel('Date').press('Tab');
  await expect(dialog.getByRole('heading', { name: 'Thu 13 Jan, Tokyo' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 3 lines' }).click();
  const copy = lineOf(dayOf(page, '13 January'), 'Talks with Gen. Liang Guanglie');
  await expect(copy).toBeFocused();
  await expect(copy).toContainText('Pencilled');
  await expectSelected(page, '3 lines');
  await bar(page).getByRole('button', { name: 'Remove' }).click();
  await expectFocusKept(page);
  expect(await lineNames(page)).toEqual(before);

  await selectLine(talks(page));
  await expect(bar(page)).toBeHidden();
});

test('by keyboard: a range, a day and a person are selected, moved, copied and removed', async ({
  page,
}) => {
  await openSample(page);
  const before = await lineNames(page);
  await talks(page).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expectSelected(page, '3 lines');
  await page.keyboard.press('Shift+ArrowUp');
  await expectSelected(page, '2 lines');
  await arrowTo(page, downTime(page), 'ArrowDown');
  await page.keyboard.press('Space');
  await expectSelected(page, '3 lines');

  await page.keyboard.press('Alt+ArrowDown');
  await expect(undoButton(page)).toHaveAccessibleDescription('move 3 meetings');
  await expect(lineOf(page, /^0935.*Talks with/)).toBeVisible();
  await expect(lineOf(page, /^1305.*Down time/)).toBeFocused();
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Delete');
  await expect(talks(page)).toHaveCount(0);
  await expectFocusKept(page);
  await page.keyboard.press('Control+Z');
  expect(await lineNames(page)).toEqual(before);

  await lunch(page).focus();
  await page.keyboard.press('Control+A');
  const boxes = dayOf(page, monday).getByRole('checkbox', { name: 'Selected' });
  await expect(boxes.and(page.getByRole('checkbox', { checked: false }))).toHaveCount(0);
  await expect(dayOf(page, '11 January').getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(lunch(page)).toBeFocused();

  await page.keyboard.press('Control+D');
  await expect(lineOf(page, /^1300.*Working lunch/)).toBeFocused();
  await expect(undoButton(page)).toHaveAccessibleDescription(
    'duplicate Working lunch with delegation',
  );
  await page.keyboard.press('Control+Z');

  await page.keyboard.press('Shift+A');
  await page.getByRole('dialog').getByLabel('With').selectOption('Geoff Morrell');
  await page.getByRole('button', { name: /^Select \d+ lines$/ }).press('Enter');
  await expect(bar(page)).toBeVisible();
  await expect(press(page).getByRole('checkbox', { name: 'Selected' })).toBeChecked();
});

test('a day is copied as a pattern, pencilled and without the hosts of its stop', async ({
  page,
}) => {
  await openSample(page);
  await talks(page).focus();
  await page.keyboard.press('Shift+C');
  const dialog = page.getByRole('dialog', { name: 'Copy a day' });
  await expect(dialog.getByLabel('Day to copy')).toHaveValue(/2011-01-10$/);
  await dialog.getByLabel('To the stop').selectOption('Seoul');
  await dialog.getByRole('button', { name: /^Add \d+ lines$/ }).press('Enter');
  await expect(undoButton(page)).toHaveAccessibleDescription(
    'copy Mon 10 Jan, Beijing to Fri 14 Jan, Seoul',
  );
  const copy = lineOf(dayOf(page, 'Seoul'), 'Talks with Gen. Liang Guanglie');
  await expect(copy).toContainText('Place TBD');
  await expect(copy).toContainText('Pencilled');
});
