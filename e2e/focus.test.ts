import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectFocusKept } from './keyboard';
import {
  dayOf,
  expectCounts,
  inspector,
  lineOf,
  openSample,
  quickLineOf,
  schedule,
  typeTime,
  undoButton,
} from './trip-page';

const monday = '10 January';
const walk = (page: Page) => lineOf(schedule(page), 'Walk-through, Great Hall');

test('the focus stays when a line is removed by its key, and when that is undone', async ({
  page,
}) => {
  await openSample(page);
  await walk(page).focus();

  await page.keyboard.press('Delete');
  await expect(walk(page)).toHaveCount(0);
  await expectFocusKept(page);

  await page.keyboard.press('Control+Z');
  await expect(walk(page)).toBeVisible();
  await expectFocusKept(page);
});

test('the focus stays when something is removed in the inspector', async ({ page }) => {
  await openSample(page);
  await walk(page).focus();
  await inspector(page).getByRole('button', { name: 'Remove this meeting' }).press('Enter');
  await expect(walk(page)).toHaveCount(0);
  await expectFocusKept(page);

  await page.getByRole('button', { name: /^Seoul/ }).press('Enter');
  await inspector(page).getByRole('button', { name: 'Remove this stop' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Seoul/ })).toHaveCount(0);
  await expectFocusKept(page);
});

test('the focus stays when the last edit is undone by its button', async ({ page }) => {
  await openSample(page);
  await walk(page).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await undoButton(page).press('Enter');

  await expect(undoButton(page)).toBeDisabled();
  await expectFocusKept(page);
});

test('the focus goes to the line before when an added line is undone while it is selected', async ({
  page,
}) => {
  await openSample(page);
  await quickLineOf(page, monday).click();
  await page.keyboard.type('1715 tea');
  await page.keyboard.press('Enter');
  await expect(quickLineOf(page, monday)).toBeFocused();
  const tea = lineOf(dayOf(page, monday), /^1715 tea$/i);
  await tea.focus();

  await page.keyboard.press('Control+Z');
  await expect(tea).toHaveCount(0);
  await expect(lineOf(dayOf(page, monday), 'Read-ahead and points for Tuesday')).toBeFocused();
});

test('the focus stays when a fix ends the finding that offered it', async ({ page }) => {
  await openSample(page);
  const press = lineOf(schedule(page), 'Joint press conference with Gen. Liang');
  await press.focus();
  await typeTime(press, '1030-1100');
  await expectCounts(page, '1 error');

  // Once they have been tried on what was typed last.
  const tried = inspector(page).locator('[aria-busy="false"]');
  await tried.getByRole('list', { name: 'Fixes' }).getByRole('button').first().press('Enter');
  await expectCounts(page, '0 errors');
  await expectFocusKept(page);
});

test('the focus stays when somebody is taken out of a meeting', async ({ page }) => {
  await openSample(page);
  await lineOf(schedule(page), 'Talks with Gen. Liang Guanglie').focus();
  const takeOut = inspector(page).getByRole('button', { name: 'Take Gen. Liang Guanglie out' });

  await takeOut.press('Enter');
  await expect(takeOut).toHaveCount(0);
  await expectFocusKept(page);
});

test('the focus goes back to where it was when a dialog is left', async ({ page }) => {
  await openSample(page);
  const add = page.getByRole('button', { name: 'Add stop' });
  await add.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Add a stop' })).toBeVisible();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(add).toBeFocused();
});

/** The control that has the focus without anything drawn around it or its box; else nothing. */
const unmarkedFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const isMarked = [focused, focused.parentElement ?? focused].some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      return isOutlined || boxShadow !== 'none';
    });
    const name = focused.getAttribute('aria-label') ?? focused.textContent;
    return isMarked ? '' : `${focused.tagName} ${name.slice(0, 60)}`;
  });

test('wherever Tab leads, the focus can be seen', async ({ page }) => {
  await openSample(page);
  await lineOf(schedule(page), 'Talks with Gen. Liang Guanglie').focus();
  const unmarked: string[] = [];
  for (let tabs = 0; tabs < 70; tabs += 1) {
    await page.keyboard.press('Tab');
    unmarked.push(await unmarkedFocus(page));
  }

  expect(unmarked.filter(Boolean)).toEqual([]);
});
