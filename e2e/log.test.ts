import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectFocusKept, tabTo, typeInto } from './keyboard';
import { pasteInto, programme } from './pasted-programme';
import {
  expectSchedule,
  inspector,
  lineOf,
  openSample,
  quickLineOf,
  schedule,
  selectLine,
  undoButton,
} from './trip-page';

const talks = (page: Page): Locator => lineOf(schedule(page), 'Talks with Gen. Liang Guanglie');
const field = (part: Locator): Locator => part.getByRole('textbox', { name: 'What was said' });
const notes = (part: Locator): Locator =>
  part.getByRole('list', { name: 'What was said' }).getByRole('listitem');
const log = (page: Page): Locator => page.getByRole('dialog', { name: 'Log' });

const fromYang = "Yang's office by phone at 1640: 1500 → 1530, new room";

test('what was said of a meeting is read from one line, kept, and corrected by a new entry', async ({
  page,
}) => {
  await openSample(page);
  await selectLine(talks(page));

  await field(inspector(page)).fill(fromYang);
  await expect(field(inspector(page))).toHaveAccessibleDescription(
    /Who\s*Yang's office\s*By\s*phone\s*Changed\s*1500 → 1530\s*Said\s*new room\s*When\s*Fri 7 Jan 1640 Beijing · 070840Z JAN 11/,
  );
  await field(inspector(page)).press('Enter');
  await expect(notes(inspector(page))).toHaveText([
    /Fri 7 Jan 1640 Beijing · 070840Z JAN 11.*Yang's office by phone: 1500 → 1530, new room/,
  ]);

  await notes(inspector(page)).getByRole('button', { name: 'Correct…' }).click();
  await expect(field(inspector(page))).toBeFocused();
  await field(inspector(page)).press('Enter');
  await expect(notes(inspector(page))).toHaveCount(2);
  await expect(notes(inspector(page)).first()).toContainText('correction of 070840Z, new room');

  await undoButton(page).click();
  await expect(notes(inspector(page))).toHaveCount(1);

  await page
    .getByRole('button', { name: /^Beijing/ })
    .first()
    .click();
  await expect(notes(inspector(page))).toContainText(["Yang's office"]);
  await page.getByRole('button', { name: 'SecDef · China, Japan, Korea' }).click();
  await expect(notes(inspector(page))).toContainText(['Talks with Gen. Liang Guanglie']);

  await inspector(page).getByRole('button', { name: 'Whole log · 1' }).click();
  await expect(log(page).getByRole('article')).toHaveCount(1);
});

test('what is noted, taken over or waived is signed with a name that is asked for once', async ({
  page,
}) => {
  const yourName = page.getByRole('textbox', { name: 'Your name' });
  await openSample(page);
  await talks(page).focus();
  await page.keyboard.press('g');
  await page.keyboard.type('Post: cars are ready');
  await expect(field(log(page))).toHaveValue('Post: cars are ready');
  await expect(yourName).toHaveValue('Executive Secretariat');
  await tabTo(page, yourName);
  await page.keyboard.type('A. Marsh');
  await page.keyboard.press('Enter');
  await expect(field(log(page))).toBeFocused();
  await expect(log(page).getByRole('article')).toContainText('Noted by A. Marsh');
  await page.keyboard.press('Escape');

  await page.reload();
  await expectSchedule(page);
  await selectLine(talks(page));
  await expect(notes(inspector(page))).toContainText(['Noted by A. Marsh']);
  await pasteInto(quickLineOf(page, '10 January'), { 'text/plain': programme });
  await expect(yourName).toHaveValue('A. Marsh');
  await expect(page.getByRole('article', { name: /^New: Welcome/ })).toBeFocused();
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Done' }).click();

  await talks(page).focus();
  await page.keyboard.press('g');
  await log(page).getByRole('searchbox', { name: 'Find in the log' }).fill('refused marsh');
  await expect(log(page).getByRole('article')).toContainText([
    /Protocol Department.*Refused: ours stays.*Noted by A\. Marsh/,
  ]);
});

test('the log is opened, added to, searched and left for a meeting by keys alone', async ({
  page,
}) => {
  await openSample(page);
  await talks(page).focus();
  await page.keyboard.press('g');
  await typeInto(page, field(log(page)), fromYang);
  await page.keyboard.press('Enter');
  await tabTo(page, log(page).getByRole('combobox', { name: 'About' }));
  // The choice after the meeting is the whole trip.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Post: yes');
  await page.keyboard.press('Enter');

  const days = log(page).getByRole('region', { name: 'By day' }).getByRole('heading', { level: 3 });
  await expect(days).toHaveText(['Friday, 7 January 2011']);
  await expect(log(page).getByRole('article')).toHaveCount(2);

  await tabTo(page, log(page).getByRole('searchbox', { name: 'Find in the log' }));
  await page.keyboard.type('nobody');
  await expect(log(page).getByText('Nothing with “nobody”.')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('yang 1530');
  await expect(log(page).getByRole('article')).toHaveCount(1);

  const lead = log(page).getByRole('button', { name: 'Talks with Gen. Liang Guanglie' });
  await tabTo(page, lead);
  await page.keyboard.press('Enter');
  await expect(log(page)).toHaveCount(0);
  await expect(talks(page)).toBeFocused();
  await expectFocusKept(page);
});
