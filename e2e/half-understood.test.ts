import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  dayOf,
  expectCounts,
  findingsList,
  lineNames,
  lineOf,
  openSample,
  quickLineOf,
} from './trip-page';

const monday = '10 January';
const tuesday = '11 January';
const wednesday = '12 January 2011 (1 of 2)';

const peopleOf = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('button', { name: 'People and places' }).click();
  const people = page.getByRole('region', { name: 'People', exact: true });
  await expect(people.getByRole('rowheader').first()).toBeVisible();
  const names = await people.getByRole('row').allInnerTexts();
  await page.getByRole('button', { name: 'Schedule' }).click();
  return names;
};

/** Types a line into a day, as it is read before Enter. */
const typeInto = async (page: Page, day: string, text: string): Promise<void> => {
  const quick = quickLineOf(page, day);
  await quick.click();
  await quick.pressSequentially(text);
};

test('Enter keeps an unknown person in the title and never invents one; choosing new does', async ({
  page,
}) => {
  await openSample(page);
  const before = await peopleOf(page);

  await typeInto(page, monday, '1745 bilat w/ Gen. Nobody Atall');
  await expect(quickLineOf(page, monday)).toHaveAccessibleDescription(
    /“Gen\. Nobody Atall” not known yet/,
  );
  await page.keyboard.press('Enter');
  await expect(lineOf(dayOf(page, monday), /^1745 .*Gen\. Nobody Atall/)).toBeVisible();
  expect(await peopleOf(page)).toEqual(before);

  await typeInto(page, monday, '1815 bilat w/ Gen. Nobody Atall');
  await page.getByRole('option', { name: 'new: Gen. Nobody Atall' }).click();
  await page.keyboard.press('Enter');
  await expect(lineOf(dayOf(page, monday), /^1815 .*Gen\. Nobody Atall/)).toBeVisible();
  const after = await peopleOf(page);
  expect(after).toHaveLength(before.length + 1);
  expect(after.join('\n')).toContain('Gen. Nobody Atall');
});

test('what a line would break is in sight where it is typed at the foot of the screen', async ({
  page,
}) => {
  await openSample(page);
  const quick = quickLineOf(page, monday);
  await quick.evaluate((field) => field.scrollIntoView({ block: 'end' }));
  await quick.click();
  await quick.pressSequentially('1530-1600 talks w/ Gen. Liang @ Bayi, confirmed');
  const broken = dayOf(page, monday).getByText('overlap by 15 min');
  await expect(broken).toBeInViewport({ ratio: 1 });
  await expect(quick).toBeInViewport({ ratio: 1 });
});

const times = [
  ['2330-0030 call with the White House', '2330–0030 Tue Call with the White House'],
  ['1717 a walk', '1717 A walk'],
  ['1720+45 haircut', '1720–1805 Haircut'],
  ['~1430 tea ceremony', '~1430 Tea ceremony'],
  ['afternoon shopping', 'afternoon Shopping'],
  ['tbd call home', 'TBD Call home'],
  ['call the office', 'TBD Call the office'],
] as const;

test('times are taken as planners write them', async ({ page }) => {
  await openSample(page);

  for (const [typed, line] of times)
    await test.step(typed, async () => {
      await typeInto(page, monday, typed);
      await page.keyboard.press('Enter');
      await expect(lineOf(dayOf(page, monday), new RegExp(`^${line}$`, 'i'))).toBeVisible();
      await expect(quickLineOf(page, monday)).toHaveValue('');
    });
});

test('a time on another clock is shown on both before it is added', async ({ page }) => {
  await openSample(page);

  await typeInto(page, monday, '0900Z radio check');
  const reading = quickLineOf(page, monday);
  await expect(reading).toHaveAccessibleDescription(
    /Mon 10 Jan, 1700 \(0900Z; 0400 Mon Washington\)/,
  );
  await page.keyboard.press('Enter');

  await expect(lineOf(dayOf(page, monday), /^1700 Radio check$/i)).toBeVisible();
});

test('nothing that was typed is dropped', async ({ page }) => {
  await openSample(page);

  await typeInto(
    page,
    monday,
    '1745 xyzzy (for now) w/ Wang Buyi #unheard @ Nowhere Palace, ask Liwei?!',
  );
  await page.keyboard.press('Enter');

  const line = lineOf(dayOf(page, monday), /^1745 /);
  for (const word of ['xyzzy', 'for now', 'Wang Buyi', 'unheard', 'Nowhere Palace', 'ask Liwei?!'])
    await expect(line).toContainText(new RegExp(word.replace(/[?!]/g, '.'), 'i'));
});

test('a conflict is shown before Enter and breaks nothing yet', async ({ page }) => {
  await openSample(page);
  const before = await lineNames(page);

  await typeInto(page, monday, '1015-1110 courtesy call @ Great Hall, confirmed');
  await expect(quickLineOf(page, monday)).toHaveAccessibleDescription(/Error.*overlap/s);
  expect(await lineNames(page)).toEqual(before);
  await expectCounts(page, '0 errors');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expectCounts(page, '[1-9] errors?');
  await expect(
    findingsList(page)
      .getByRole('button', { name: /overlap/ })
      .first(),
  ).toBeVisible();
});

test('late in the day a small hour asks which date, and Alt with Enter takes the next', async ({
  page,
}) => {
  await openSample(page);

  await typeInto(page, tuesday, '0030 call with the White House');
  await expect(quickLineOf(page, tuesday)).toHaveAccessibleDescription(/or Wed 12 Jan\?/);
  await page.keyboard.press('Alt+Enter');
  await expect(lineOf(dayOf(page, wednesday), /^0030 Call with/)).toBeVisible();
  await expect(lineOf(dayOf(page, tuesday), /^0030 /)).toHaveCount(0);

  await typeInto(page, tuesday, '0030 a snack');
  await page.keyboard.press('Enter');
  await expect(lineOf(dayOf(page, tuesday), /^0030 a snack/i)).toBeVisible();
});
