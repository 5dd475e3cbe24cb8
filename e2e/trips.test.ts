import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectSaved, expectSchedule, lineOf, openSample, schedule, undoButton } from './trip-page';

const sample = 'SecDef · China, Japan, Korea';

const trips = (page: Page) => page.getByRole('region', { name: 'Your trips' });
const trip = (page: Page, title: string) =>
  trips(page).getByRole('button', { name: new RegExp(`^${title} \\d`) });
const bin = (page: Page) => page.getByText(/^Deleted trips/);
const field = (page: Page) => page.getByRole('searchbox', { name: 'Find in all trips' });
const titleField = (page: Page) => trips(page).getByRole('textbox', { name: 'Title' });

/** The list with the sample in it. */
const openList = async (page: Page): Promise<void> => {
  await openSample(page);
  await expectSaved(page);
  await page.getByRole('button', { name: /^Legation/ }).click();
  await expect(trip(page, sample)).toBeVisible();
};

test('a trip is duplicated, renamed, deleted and brought back by mouse', async ({ page }) => {
  await openList(page);
  await expect(trip(page, sample)).toHaveAccessibleName(/8–14 January 2011.*3 stops.*meetings/);
  await trip(page, sample).hover();
  await trips(page)
    .getByRole('button', { name: `Duplicate ${sample}`, exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'Your trips · 2' })).toBeVisible();
  await trips(page)
    .getByRole('button', { name: `Rename ${sample} (copy)` })
    .click();
  await titleField(page).fill('Spring trip');
  await titleField(page).press('Enter');
  await expect(trip(page, 'Spring trip')).toBeFocused();
  await page.getByRole('combobox', { name: 'By' }).selectOption('date of travel');

  await trip(page, 'Spring trip').hover();
  await trips(page).getByRole('button', { name: 'Delete Spring trip' }).click();
  const undo = trips(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect(undo).toHaveAccessibleDescription('Deleted Spring trip.');
  await undo.click();
  await expect(trip(page, 'Spring trip')).toBeFocused();

  await trips(page).getByRole('button', { name: 'Delete Spring trip' }).click();
  await expect(undo).toBeVisible();
  await page.reload();
  await bin(page).click();
  await page.getByRole('button', { name: 'Restore Spring trip' }).click();
  await expect(trip(page, 'Spring trip')).toBeFocused();
  await expect(bin(page)).toBeHidden();

  await trip(page, 'Spring trip').click();
  await expectSchedule(page);
  await undoButton(page).click();
  await expect(page.getByRole('heading', { level: 1, name: `${sample} (copy)` })).toBeVisible();
});

test('the list is worked by keyboard, and the bin is emptied for good', async ({ page }) => {
  await openList(page);
  await trip(page, sample).focus();
  await page.keyboard.press('F2');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('Not this');
  await page.keyboard.press('Escape');
  await expect(trip(page, sample)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Asia');
  await page.keyboard.press('Enter');
  await expect(trip(page, 'Asia')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(trip(page, 'Asia \\(copy\\)')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(trip(page, 'Asia')).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(trips(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(trip(page, 'Asia')).toBeFocused();
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowUp');
  await expect(trip(page, 'Asia \\(copy\\)')).toBeFocused();

  await bin(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Empty the bin' }).press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Empty the bin' });
  await dialog.getByRole('button', { name: 'Delete for ever' }).press('Enter');
  await expect(bin(page)).toBeHidden();
  await page.reload();
  await expect(trip(page, 'Asia \\(copy\\)')).toBeVisible();
  await expect(trips(page).getByRole('listitem')).toHaveCount(1);
});

test('a line is found over all trips, and gone to', async ({ page }) => {
  await openList(page);
  await page.getByRole('button', { name: 'Draft 2' }).click();
  await expectSchedule(page);
  await expectSaved(page);
  await page.getByRole('button', { name: /^Legation/ }).click();
  await field(page).focus();
  await page.keyboard.type('press conf liang');
  await expect(page.getByText('Found in 2 trips.')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectSchedule(page);
  const line = lineOf(schedule(page), /Joint press conference with Gen\. Liang/);
  await expect(line).toBeFocused();
  await expect(line).toBeInViewport();

  await page.getByRole('button', { name: /^Legation/ }).click();
  await field(page).fill('no such thing');
  await expect(page.getByText('Nothing in your trips is called so.')).toBeVisible();
});

test('a trip that is open in another tab is said to be deleted there, and keeps its edits', async ({
  page,
  context,
}) => {
  await openSample(page);
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto('/');
  await trip(other, sample).focus();
  await other.keyboard.press('Delete');
  await expect(page.getByText(/This trip is in Deleted trips/)).toBeVisible();
  await page.getByRole('button', { name: 'Restore it' }).click();
  await expectSaved(page);
  await expect(trip(other, sample)).toBeVisible();
});
