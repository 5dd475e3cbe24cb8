import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectSchedule, openSample } from './trip-page';

const groundOf = (part: Locator): Promise<string> =>
  part.evaluate((element) => getComputedStyle(element).backgroundColor);

const chooseTheme = async (page: Page, theme: string): Promise<void> => {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('searchbox').fill(`Theme: ${theme}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
};

test('a theme that is chosen holds at once, after a reload and in another window', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openSample(page);
  const bar = page.getByRole('banner');
  const light = await groundOf(bar);
  const other = await context.newPage();
  await other.goto('/');
  await chooseTheme(page, 'dark');
  await expect.poll(() => groundOf(bar)).not.toBe(light);
  const dark = await groundOf(bar);
  await expect(other.locator(':root')).toHaveAttribute('data-theme', 'dark');

  await page.reload({ waitUntil: 'commit' });
  // Before the app is there: what is painted first is dark already.
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await expectSchedule(page);
  expect(await groundOf(bar)).toBe(dark);
  await chooseTheme(page, 'as the system');
  await expect.poll(() => groundOf(bar)).toBe(light);
});

test('the papers stay black on white in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSample(page);
  await page.getByRole('button', { name: 'Documents' }).click();
  const sheet = page.getByRole('region', { name: /^Page 1 of \d/ });
  await expect(sheet).toBeVisible();
  expect(await groundOf(sheet)).toBe('rgb(255, 255, 255)');
  expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await page.locator(':root').evaluate((root) => getComputedStyle(root).colorScheme)).toBe(
    'light',
  );
});
