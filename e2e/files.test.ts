import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { hostiles, sample } from './hostile-files';
import { expectFocusKept } from './keyboard';
import {
  expectSaved,
  expectSchedule,
  lineNames,
  lineOf,
  openSample,
  schedule,
  selectLine,
  typeTime,
} from './trip-page';

const openFile = async (page: Page, name: string, text: string): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
};

const goHome = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Legation/ }).click();
  await expect(page.getByRole('heading', { name: 'Your trips' })).toBeVisible();
};

const tripsOf = (page: Page) =>
  page.getByRole('region', { name: 'Your trips' }).getByRole('listitem');

test('a hostile file is refused with its reason and its place, and changes nothing', async ({
  page,
}) => {
  await openSample(page);
  await goHome(page);
  const before = await tripsOf(page).allInnerTexts();

  for (const { name, text, says, where } of hostiles)
    await test.step(name, async () => {
      await openFile(page, name, text());
      const refusal = page.getByRole('alertdialog', { name: `${name} was not opened` });
      await expect(refusal).toContainText(says);
      await expect(refusal).toContainText('Nothing here has been changed.');
      if (where) await expect(refusal.getByRole('code')).toHaveText(where);
      await refusal.getByRole('button', { name: 'Close' }).click();
      await expect(refusal).toHaveCount(0);
      await expectFocusKept(page);
      expect(await tripsOf(page).allInnerTexts()).toEqual(before);
    });

  await tripsOf(page)
    .getByRole('button', { name: /meetings/ })
    .click();
  await expectSchedule(page);
  await expect(lineOf(schedule(page), '0930–1045 Talks with Gen. Liang')).toBeVisible();
});

const movePress = async (page: Page): Promise<readonly string[]> => {
  const press = lineOf(schedule(page), 'Joint press conference with Gen. Liang');
  await selectLine(press);
  await typeTime(press, '1055-1125');
  await expect(lineOf(schedule(page), /^1055–1125 Joint press/)).toBeVisible();
  await expectSaved(page);
  return lineNames(page);
};

test('the file of a state that is here already opens my trip, with my edits', async ({ page }) => {
  await openSample(page);
  const mine = await movePress(page);
  await goHome(page);

  await openFile(page, 'sample.legation.json', sample);

  await expectSchedule(page);
  await expect(page.getByText('This trip is already here')).toBeVisible();
  expect(await lineNames(page)).toEqual(mine);
  await goHome(page);
  await expect(tripsOf(page)).toHaveCount(1);
});

test('the file of another state is kept as a second copy with its revision, and mine is as it was', async ({
  page,
}) => {
  await openSample(page);
  const mine = await movePress(page);
  await goHome(page);
  const theirs = sample
    .replace(/"rev": "\w+"/, '"rev": "0123456789abcdef0123456789abcdef"')
    .replace('"title": "Press roundtable"', '"title": "Roundtable of the traveling press"');

  await openFile(page, 'theirs.legation.json', theirs);

  await expectSchedule(page);
  await expect(lineOf(schedule(page), 'Roundtable of the traveling press')).toBeVisible();
  await goHome(page);
  await expect(tripsOf(page)).toHaveCount(2);
  await expect(tripsOf(page).filter({ hasText: 'from a file, revision 0123456' })).toHaveCount(1);
  await tripsOf(page)
    .filter({ hasNotText: 'from a file' })
    .getByRole('button', { name: /meetings/ })
    .click();
  await expectSchedule(page);
  expect(await lineNames(page)).toEqual(mine);
});
