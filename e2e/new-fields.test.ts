import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { inspector, lineOf, openSample, schedule, selectLine, undoButton } from './trip-page';

const open = (page: Page, group: string): Promise<void> =>
  inspector(page).getByRole('heading', { name: group, exact: true }).click();

const field = (page: Page, name: string) => inspector(page).getByRole('textbox', { name });

test('what was never on the schedule is filled in with the mouse, and taken back', async ({
  page,
}) => {
  await openSample(page);
  await selectLine(lineOf(schedule(page), 'Talks with Gen. Liang Guanglie'));
  await expect(field(page, 'Dress')).toBeHidden();
  await open(page, 'Protocol');
  await field(page, 'Dress').fill('Dark suit');
  await inspector(page).getByRole('button', { name: 'Add a gift' }).click();
  await field(page, 'Gift').fill('A bowl');
  await open(page, 'Depends on');
  const question = inspector(page).getByRole('combobox', { name: 'Question' });
  await question.fill('Is the hall free?');
  await question.press('Enter');
  await expect(field(page, 'Stands if')).toHaveValue('A');

  await page.getByRole('button', { name: /^Leg Washington to Beijing/ }).click();
  await open(page, 'On board');
  await inspector(page)
    .getByRole('button', { name: /^Put the party on board/ })
    .click();
  await expect(inspector(page).getByText(/^\d+ by name, for 60 seats$/)).toBeVisible();

  await page.getByRole('button', { name: 'Aims and tasks', exact: true }).click();
  await page.getByRole('button', { name: 'Open questions' }).click();
  await page.getByRole('gridcell', { name: 'Is the hall free?' }).click();
  await inspector(page).getByLabel('Chosen').selectOption('A');
  await expect(page.getByRole('rowheader', { name: 'Decided' })).toBeVisible();
  await undoButton(page).click();
  await expect(inspector(page).getByLabel('Chosen')).toHaveValue('');
  await inspector(page)
    .getByRole('button', { name: /Talks with Gen. Liang/ })
    .click();
  await expect(field(page, 'Dress')).toHaveValue('Dark suit');
});

test('tasks are added, ticked and taken out with the keyboard alone', async ({ page }) => {
  await openSample(page);
  await lineOf(schedule(page), 'Talks with Gen. Liang Guanglie').focus();
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('searchbox', { name: 'Find or do' })).toBeFocused();
  await page.keyboard.type('add a task');
  await expect(page.getByRole('menuitem', { name: 'Add a task' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Task of/ })).toBeFocused();
  await page.keyboard.type('Thank the general');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20 Jan');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /Thank the general/ });
  await expect(row.getByRole('gridcell', { name: 'Talks with Gen. Liang' })).toBeVisible();
  await expect(row.getByRole('gridcell', { name: 'Thu 20 Jan' })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('checkbox', { name: 'Done: Thank the general' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('rowheader', { name: 'Done' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const done = inspector(page).getByRole('checkbox', { name: 'Done' });
  await expect(done).toBeFocused();
  await expect(done).toBeChecked();
  await inspector(page).getByRole('button', { name: 'Remove this task' }).press('Enter');
  await expect(row).toBeHidden();
  await page.keyboard.press('Control+Z');
  await expect(row).toBeVisible();
});
