import { expect, test } from './fixtures';
import {
  dayOf,
  expectSaved,
  expectSchedule,
  inspector,
  lineOf,
  openSample,
  quickLineOf,
  schedule,
} from './trip-page';

const monday = '10 January';
const readOnly = /open in another window\. Here it can be read/;

test('a second tab of a trip reads until the first is closed, and then edits on from there', async ({
  page,
  context,
}) => {
  await openSample(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expectSchedule(second);

  await expect(second.getByText(readOnly)).toBeVisible();
  await expect(page.getByText(readOnly)).toHaveCount(0);
  await expect(second.getByRole('textbox', { name: 'Add a line' })).toHaveCount(0);
  await expect(second.getByRole('button', { name: 'Add stop' })).toHaveCount(0);
  const lunch = lineOf(dayOf(second, monday), 'Working lunch');
  await lunch.focus();
  await expect(inspector(second).getByRole('heading', { name: 'Working lunch' })).toBeVisible();
  await expect(
    inspector(second).getByRole('textbox', { name: 'Title', exact: true }),
  ).not.toBeEditable();
  await lunch.press('Alt+ArrowDown');
  await expect(lineOf(schedule(second), /^1200–1300 Working lunch/).first()).toBeVisible();

  await quickLineOf(page, monday).fill('1715 tea with the Ambassador');
  await quickLineOf(page, monday).press('Enter');
  await expect(lineOf(schedule(page), /^1715 Tea/i)).toBeVisible();
  await expectSaved(page);
  await page.close();

  await expect(quickLineOf(second, monday)).toBeVisible();
  await expect(second.getByText(readOnly)).toHaveCount(0);
  await expect(lineOf(schedule(second), /^1715 Tea with the Ambassador/i)).toBeVisible();
  await quickLineOf(second, monday).fill('1745 a walk');
  await quickLineOf(second, monday).press('Enter');
  await expect(lineOf(schedule(second), /^1745 A walk/i)).toBeVisible();
  await expectSaved(second);
});
