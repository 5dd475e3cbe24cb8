import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectSchedule, inspector, lineOf, openSample, schedule } from './trip-page';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const talks = (page: Page) => lineOf(schedule(page), 'Talks with Gen. Liang Guanglie');
const headOf = (page: Page, name: string) => inspector(page).getByRole('heading', { name });

/** How far the page can be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('a line that is touched opens in a sheet from below, which closes onto the line', async ({
  page,
}) => {
  await openSample(page);
  await expect(inspector(page)).not.toBeInViewport();
  await talks(page).tap({ position: { x: 40, y: 12 } });
  await expect(headOf(page, 'Talks with Gen. Liang')).toBeInViewport();
  await expect(talks(page)).toBeInViewport();
  await inspector(page).getByRole('textbox', { name: 'Room' }).fill('hall 2');
  await page.getByRole('button', { name: 'Close the inspector' }).tap();
  await expect(inspector(page)).not.toBeInViewport();
  await expect(talks(page)).toBeFocused();
  await expect(talks(page)).toContainText('hall 2');
  await page.keyboard.press('Enter');
  await expect(headOf(page, 'Talks with Gen. Liang')).toBeInViewport();
});

test('the way back of the phone closes what is open before it leaves the trip', async ({
  page,
}) => {
  await openSample(page);
  await talks(page).tap({ position: { x: 40, y: 12 } });
  await expect(headOf(page, 'Talks with Gen. Liang')).toBeInViewport();
  await page.goBack();
  await expect(inspector(page)).not.toBeInViewport();
  await expect(talks(page)).toBeFocused();

  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('button', { name: 'Find or do' }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();

  await talks(page).tap({ position: { x: 40, y: 12 } });
  await page.getByRole('button', { name: 'Close the inspector' }).tap();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Your trips' })).toBeVisible();
});

test('what has no room in the bar is in its menu, and gives the focus back to it', async ({
  page,
}) => {
  await openSample(page);
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.tap();
  await page.getByRole('button', { name: 'Find or do' }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(page.getByRole('button', { name: 'Save file' })).toBeHidden();
});

test('a day of the strip leads to its lines', async ({ page }) => {
  await openSample(page);
  await page
    .getByRole('navigation', { name: 'Days' })
    .getByRole('link', { name: /^10 Mon/ })
    .tap();
  await expect(schedule(page).getByRole('heading', { name: /10 January/ })).toBeInViewport();
});

test('the strip marks the day that is read, and keeps it in sight', async ({ page }) => {
  await openSample(page);
  const strip = page.getByRole('navigation', { name: 'Days' });
  const marked = strip.getByRole('link').and(page.locator('[aria-current="location"]'));
  await expect(marked).toHaveAccessibleName(/^8 Sat/i);
  await lineOf(schedule(page), /Great Wall at Mutianyu/)
    .last()
    .scrollIntoViewIfNeeded();
  await expect(marked).toHaveAccessibleName(/^1[12]/);
  await expect(marked).toBeInViewport({ ratio: 1 });

  // Too short to come to the top: it is marked because it was asked for.
  const last = strip.getByRole('link', { name: /Seoul/ });
  await last.tap();
  await expect(marked).toHaveAccessibleName(/Seoul/);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(marked).toHaveAccessibleName(/^8 Sat/i);
});

test('nothing is read by scrolling sideways on the smallest of phones', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  expect(await sideways(page)).toBe(0);
  await page.getByRole('button', { name: 'Draft 2' }).tap();
  await expectSchedule(page);
  expect(await sideways(page)).toBe(0);
  await page.getByRole('button', { name: 'People and places' }).tap();
  await expect(page.getByRole('navigation', { name: 'Tables' })).toBeVisible();
  expect(await sideways(page)).toBe(0);
  await page.getByRole('button', { name: 'Documents' }).tap();
  await expect(page.getByRole('region', { name: /^Page 1 of \d/ })).toBeVisible();
  expect(await sideways(page)).toBe(0);
});
