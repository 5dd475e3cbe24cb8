import { expect, test } from './fixtures';
import { heldBack } from './held-back';
import { inspector, lineOf, openSample, schedule } from './trip-page';

test('keys pressed while a dialog is still fetched are for the dialog, not for the schedule', async ({
  page,
}) => {
  const send = await heldBack(page, /move-meeting|find-dialog/);
  await openSample(page);
  const line = lineOf(schedule(page), 'Talks with Gen. Liang Guanglie');
  await line.focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(line).toBeFocused();
  send();
  const said = page.getByRole('status').filter({ hasText: 'Talks with Gen. Liang' });
  await expect(said).toContainText('Mon 10 Jan 1125–1240 Beijing');
  await page.keyboard.press('Escape');
  await expect(line).toHaveAccessibleName(/^0930–1045/);
});

test('letters typed at once after Find or do are found in its field', async ({ page }) => {
  const send = await heldBack(page, /find-dialog/);
  await openSample(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('seoul');
  send();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('input')).toHaveValue('seoul');
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeVisible();
});
