import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { dialogs, theDialog } from './shown/dialogs';
import { records } from './shown/records';
import { screens } from './shown/screens';
import type { Shown } from './shown/shown';
import { failToDraw } from './shown/stored';
import { views } from './shown/views';
import { expectSaved, expectSchedule, openSample } from './trip-page';

type Table = Readonly<Record<string, readonly Shown[]>>;

/** Through all that can be shown, in the order of the table, with one visit of the app. */
const expectAllAccessible = async (page: Page, shown: readonly Shown[]): Promise<void> => {
  for (const { name, reach, part } of shown)
    await test.step(name, async () => {
      await reach(page);
      await expectAccessible(page, part?.(page));
    });
};

const all = (table: Table): readonly Shown[] => Object.values(table).flat();

test.describe.configure({ timeout: 300_000 });

test('every screen, with its errors and without anything in it, can be used by everybody', async ({
  page,
}) => {
  await expectAllAccessible(page, all(screens));
});

test('a trip that cannot be drawn leaves a screen that everybody can use', async ({
  page,
  faults,
}) => {
  await openSample(page);
  await expectSaved(page);
  await failToDraw(page, 'article');
  await page.getByRole('button', { name: 'Aims and tasks' }).click();
  await page.getByRole('button', { name: 'Schedule' }).click();
  await expect(
    page.getByRole('heading', { name: 'Legation could not draw this trip' }),
  ).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save file' })).toBeFocused();
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expectSchedule(page);
  expect(faults.splice(0)).toEqual([expect.stringContaining('An article cannot be drawn')]);
});

test('every view of a trip can be used by everybody', async ({ page }) => {
  await expectAllAccessible(page, all(views));
});

test('whatever is selected, everybody can use its inspector', async ({ page }) => {
  await openSample(page);
  await expectAllAccessible(page, all(records));
});

const dialogsOver = Object.values(dialogs);
const halves = [
  dialogsOver.slice(0, dialogsOver.length / 2),
  dialogsOver.slice(dialogsOver.length / 2),
];

for (const [index, half] of halves.entries())
  test(`every dialog over a trip can be used by everybody, ${index + 1} of 2`, async ({ page }) => {
    await openSample(page);
    for (const shown of half) {
      await expectAllAccessible(page, shown);
      await page.mouse.up();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(theDialog(page)).toBeHidden();
    }
  });
