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
});

/** The colours of all that is printed: of texts, and of grounds that are not see-through. */
const printedColours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility());
    const isText = ({ childNodes }: Element): boolean =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const inks = seen.filter(isText).map((one) => `ink ${getComputedStyle(one).color}`);
    const grounds = [document.documentElement, document.body, ...seen]
      .map((one) => getComputedStyle(one).backgroundColor)
      .filter((ground) => ground !== 'rgba(0, 0, 0, 0)')
      .map((ground) => `ground ${ground}`);
    return [...new Set([...inks, ...grounds])].toSorted();
  });

/** As the browser lays the page out between the command to print and the end of it. */
const whilePrinting = async <Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('region', { name: /^Page 1 of \d/ }).last()).toBeVisible();
  const seen = await look();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  return seen;
};

test('what is printed from the dark is what is printed from the light', async ({ page }) => {
  await openSample(page);
  for (const view of ['Schedule', 'Documents']) {
    await page.getByRole('button', { name: view }).click();
    await chooseTheme(page, 'light');
    const light = await whilePrinting(page, () => printedColours(page));
    expect(light).toContain('ink rgb(0, 0, 0)');
    await chooseTheme(page, 'dark');
    expect(await whilePrinting(page, () => printedColours(page)), view).toEqual(light);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await chooseTheme(page, 'as the system');
  const fromSystem = await whilePrinting(page, () => printedColours(page));
  expect(fromSystem).toContain('ink rgb(0, 0, 0)');
  expect(fromSystem.filter((colour) => /^ground/.test(colour))).not.toContain(
    'ground rgb(24, 23, 21)',
  );
});

test('the theme is chosen on the first screen, too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const choice = page.getByRole('combobox', { name: 'Theme' });
  await expect(choice).toHaveValue('system');
  await choice.selectOption('dark');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await openSample(page);
  await chooseTheme(page, 'as the system');
  await page.getByRole('button', { name: /^Legation/ }).click();
  await expect(choice).toHaveValue('system');
});
