import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectFocusKept } from './keyboard';
import { inspector, lineOf, openSample, schedule, selectLine, undoButton } from './trip-page';

const talks = (page: Page): Locator => lineOf(schedule(page), 'Talks with Gen. Liang Guanglie');
const sequence = (page: Page): Locator => inspector(page).getByRole('region', { name: 'Sequence' });
const steps = (page: Page): Locator => sequence(page).getByRole('listitem');
const newStep = (page: Page): Locator =>
  sequence(page).getByRole('textbox', { name: 'Add a step' });

/** The clock time and the name of each step, in order. */
const expectSteps = (page: Page, ...told: readonly RegExp[]): Promise<void> =>
  expect(steps(page)).toHaveText([...told]);

test('the steps of a meeting are added, dragged into order and printed with their clock times', async ({
  page,
}) => {
  await openSample(page);
  await selectLine(talks(page));
  for (const typed of ['5 min Arrival', '20 min Gen. Liang: welcome', '60 min Talks']) {
    await newStep(page).fill(typed);
    await newStep(page).press('Enter');
  }
  await expectSteps(page, /Arrival.*0930/, /welcome.*0935/, /Talks.*0955/);
  await expect(sequence(page)).toContainText('Total: 85 of 75 min: 10 min over');

  const handle = sequence(page).getByRole('button', { name: 'Move step 3' });
  await handle.scrollIntoViewIfNeeded();
  await handle.hover();
  await page.mouse.down();
  await steps(page)
    .first()
    .hover({ position: { x: 8, y: 2 } });
  await page.mouse.up();
  await expectSteps(page, /Talks.*0930/, /Arrival.*1030/, /welcome.*1035/);

  await undoButton(page).click();
  await expectSteps(page, /Arrival.*0930/, /welcome.*0935/, /Talks.*0955/);

  await page.getByRole('button', { name: 'Documents' }).click();
  await expect(page.getByText(/^0935\*? Gen\. Liang: welcome \(20\smin\)$/).first()).toBeVisible();
});

test('the steps of a meeting are changed, ordered and removed by keys alone', async ({ page }) => {
  await openSample(page);
  await talks(page).focus();
  await newStep(page).focus();
  for (const typed of ['5 min Arrival', '20 min Talks']) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  }
  const minutes = sequence(page).getByRole('textbox', { name: 'Minutes of step 1' });
  await minutes.focus();
  await minutes.fill('');
  await page.keyboard.press('Enter');
  await expectSteps(page, /Arrival.*0930/, /Talks.*~0930/);
  await expect(sequence(page)).toContainText('20 of 75 min, 1 step TBD');

  await page.keyboard.press('Alt+ArrowDown');
  await expectSteps(page, /Talks.*0930/, /Arrival.*0950/);
  await expect(sequence(page).getByRole('textbox', { name: 'Minutes of step 2' })).toBeFocused();

  await sequence(page).getByRole('button', { name: 'Take step 2 out' }).press('Enter');
  await expectSteps(page, /Talks.*0930/);
  await expectFocusKept(page);
  await page.keyboard.press('Control+Z');
  await expectSteps(page, /Talks.*0930/, /Arrival.*0950/);
});
