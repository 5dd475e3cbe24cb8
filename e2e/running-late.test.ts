import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectFocusKept, tabTo } from './keyboard';
import { dayOf, expectCounts, lineOf, openSample, selectLine, undoButton } from './trip-page';

const tuesday = '11 January';

const lateDialog = (page: Page) => page.getByRole('dialog', { name: 'Running late' });
const calls = (page: Page) => page.getByRole('dialog', { name: 'Whom to ring' });
const changedLines = (page: Page) =>
  lateDialog(page).getByRole('list', { name: 'Changed lines' }).getByRole('listitem');
const lunch = (page: Page) => lineOf(dayOf(page, tuesday), /Working lunch with delegation$/);
const hu = (page: Page) => lineOf(dayOf(page, tuesday), /Call on President Hu/);

test('by keyboard, a delay is seen before it is made, and an anchor moves only when it is let go', async ({
  page,
}) => {
  await openSample(page);
  await lunch(page).focus();
  await page.keyboard.press('l');
  await expect(page.getByRole('textbox', { name: 'Minutes' })).toBeFocused();

  await page.keyboard.type('20');
  await expect(changedLines(page)).toHaveText([
    /1200–1300.*1220–1320.*Working lunch/,
    /1300–1420.*1320–1420.*down time 20 min shorter/,
  ]);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('100');
  const held = lateDialog(page).getByRole('list', { name: 'Cannot be kept' });
  await expect(held).toContainText('10 min late for President Hu');
  await expect(lateDialog(page)).toContainText(/Down time ends at 1440.*10 min short/);

  await tabTo(page, held.getByRole('checkbox', { name: 'Move it all the same' }));
  await page.keyboard.press('Space');
  await expect(changedLines(page).filter({ hasText: 'Call on President Hu' })).toContainText(
    '1510–1610',
  );
  await tabTo(page, lateDialog(page).getByRole('button', { name: 'Run late' }));
  await page.keyboard.press('Enter');

  await expect(calls(page)).toContainText(/Site officer, Great Hall.*555-0141/);
  await expect(calls(page)).toContainText(/1500–1600 → 1510–1610 Call on President Hu/);
  await page.keyboard.press('Escape');
  await expectFocusKept(page);
  await expect(hu(page)).toHaveAccessibleName(/^1510–1610/);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(hu(page)).toHaveAccessibleName(/^1500–1600/);
  await expect(lunch(page)).toHaveAccessibleName(/^1200–1300/);
  await expectCounts(page, '0 errors');
});

test('by mouse, a line is cut short to keep the anchor, and the day sheet shows the new times', async ({
  page,
}) => {
  await openSample(page);
  await selectLine(lunch(page));
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await page.getByRole('textbox', { name: 'Minutes' }).fill('100');
  await lateDialog(page)
    .getByRole('textbox', { name: /cut Working lunch/ })
    .fill('10');
  await expect(lateDialog(page).getByRole('list', { name: 'Cannot be kept' })).toHaveCount(0);
  await lateDialog(page).getByRole('button', { name: 'Run late' }).click();
  await expect(calls(page)).toBeVisible();
  await expect(undoButton(page)).toHaveAccessibleDescription(/run 100 min late from Working lunch/);

  await calls(page).getByRole('button', { name: 'Day sheet' }).click();
  const sheet = page.getByRole('region', { name: 'Page 1 of 1' });
  await expect(
    sheet.getByRole('heading', { name: /^Day sheet, Tuesday, 11 January/ }),
  ).toBeVisible();
  await expect(sheet).toContainText(/1340–1430\*.*WORKING LUNCH/);
  await expect(sheet).toContainText(/1500–1600\*?.*CALL ON President Hu/);
  await expect(sheet.getByText(/Day sheet · For: Delegation · WORKING COPY/)).toBeVisible();
});
