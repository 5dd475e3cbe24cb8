import { expect, test } from './fixtures';
import { lineOf, openSample } from './trip-page';

test('everything of a trip is found, and everything is done, from one field', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample trip' }).click();
  await page.getByRole('article').first().waitFor();
  const find = page.getByRole('dialog', { name: 'Find or do' });
  const field = find.getByRole('searchbox', { name: 'Find or do' });

  await page.keyboard.press('Control+K');
  await expect(field).toBeFocused();
  await page.keyboard.type('press conf liang');
  await page.keyboard.press('Enter');
  await expect(find).toBeHidden();
  const line = page.getByRole('article', { name: /Joint press conference with Gen\. Liang/ });
  await expect(line).toBeFocused();

  await page.getByRole('button', { name: 'Find or do' }).click();
  await field.fill('관진');
  await find.getByRole('menuitem', { name: /Kim Kwan-jin/ }).click();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: /Kim Kwan-jin/ })).toBeVisible();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('keyboard');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet.getByText('Ctrl K')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+K');
  await page.keyboard.type('no such thing');
  await expect(find.getByText('Nothing in this trip is called so')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(find).toBeHidden();
});

test('what the programme on the screen leaves out is shown in the whole trip', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Principal', exact: true }).click();
  const tea = lineOf(page, /Meet Embassy families, tea/);
  await expect(tea).toBeHidden();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('families tea');
  await page.keyboard.press('Enter');
  await expect(tea).toBeFocused();
});

test('a letter is a command in the schedule, and a letter in a field', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample trip' }).click();
  await page.getByRole('article').first().waitFor();
  await page.getByRole('textbox', { name: 'Add a line' }).first().fill('');
  await page.keyboard.type('? C');
  await expect(page.getByRole('textbox', { name: 'Add a line' }).first()).toHaveValue('? C');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Print' }).focus();
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page
    .getByRole('region', { name: 'Route' })
    .getByRole('button', { name: /^Tokyo/ })
    .click();
  await page.keyboard.press('Shift+M');
  await expect(page.getByRole('dialog', { name: 'Move Tokyo' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Days' }).getByRole('link').nth(2).click();
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('dialog', { name: 'Copy a day' })).toBeVisible();
});
