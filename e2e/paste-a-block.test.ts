import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { pasteInto, programme } from './pasted-programme';
import {
  dayOf,
  expectSaved,
  lineNames,
  lineOf,
  openSample,
  quickLineOf,
  undoButton,
} from './trip-page';

const arrival = '14 January 2011 (3 of 3)';
const monday = '10 January';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Paste a block' });

const eMail = `> Dear colleagues, here is the last evening:
>
> • 1830 – 1900 hrs: Debrief with delegation
>     cars wait at the west gate
> 2. 7.15 pm – 8 pm Dinner w/ Gen. Nobody Atall @ Nowhere Palace, closed press
> TBD Call home
>
> Regards, Yamada (tel. 3 1234)`;

test('an e-mail pasted into an empty day becomes lines, in one step', async ({ page }) => {
  await openSample(page);
  const before = await lineNames(page);

  await pasteInto(quickLineOf(page, arrival), { 'text/plain': eMail });
  await expect(dialog(page)).toContainText('cars wait at the west gate');
  await expect(dialog(page).getByRole('button', { name: 'Add 3 lines' })).toBeFocused();
  await page.keyboard.press('Enter');

  const day = dayOf(page, arrival);
  await expect(lineOf(day, /^1830–1900 Debrief with delegation/)).toBeVisible();
  await expect(lineOf(day, /^1915–2000 Dinner with Gen\. Nobody Atall at Nowhere/)).toBeVisible();
  await expect(lineOf(day, /^TBD Call home/)).toBeVisible();
  const notes = page.getByRole('region', { name: 'Inspector' }).getByLabel('Internal notes');
  await expect(notes).toHaveValue(/Dear colleagues.*\n.*cars wait at the west gate/);
  await expectSaved(page);

  await undoButton(page).click();
  expect(await lineNames(page)).toEqual(before);
});

test('a table keeps its cells, and a line may be left out or put on another day', async ({
  page,
}) => {
  await openSample(page);
  await page.keyboard.press('v');
  const row = (...cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<td style="color:red">${cell}</td>`).join('')}</tr>`;
  await pasteInto(dialog(page).getByRole('textbox', { name: 'E-mail, cable or table' }), {
    'text/plain': 'x',
    'text/html': `<table>${row('Time', 'Event', 'Place')}${row('2200', 'Tea ceremony', 'Tea house')}${row('2230', 'A walk', '')}${row('2300', 'Stars', '')}</table><script>window.ran = true</script>`,
  });

  await dialog(page)
    .getByRole('checkbox', { name: /A walk/ })
    .click();
  const stars = dialog(page).getByRole('listitem').filter({ hasText: '2300 Stars' });
  await stars
    .getByRole('combobox', { name: 'Day of this line' })
    .selectOption('Tue 11 Jan Beijing');
  await dialog(page).getByRole('button', { name: 'Add 2 lines' }).click();

  await expect(lineOf(page, /^2200 Tea ceremony/)).toBeVisible();
  await expect(lineOf(dayOf(page, '11 January'), /^2300 Stars/)).toBeVisible();
  await expect(lineOf(page, /A walk/)).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

const differences = [
  'New: Welcome ceremony, honour guard',
  'Moved: Talks with Gen. Liang Guanglie',
  'Gone: Joint press conference with Gen. Liang',
  'Moved: Call on Vice President Xi Jinping',
  'Moved: Dinner',
  'Changed: Meeting with Foreign Minister Yang Jiechi',
  'Moved: Call on President Hu Jintao',
  'Moved: Dinner hosted by Gen. Xu Caihou',
  'Moved: Visit to Second Artillery headquarters, Gen. Jing Zhiyuan',
  'New: Tour of the command centre',
  'Moved: Great Wall at Mutianyu',
];

const difference = (page: Page, name: string): Locator =>
  dialog(page).getByRole('article', { name });

test("the host's programme is eleven differences, each decided with one key", async ({ page }) => {
  await openSample(page);
  const before = await lineNames(page);
  await pasteInto(quickLineOf(page, monday), { 'text/plain': programme });

  const rows = dialog(page).getByRole('list', { name: 'Differences' }).getByRole('article');
  await expect(rows).toHaveCount(differences.length);
  const names = await rows.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  expect(names).toEqual(differences);
  await expect(rows.first()).toBeFocused();
  // The second is refused, the third taken, the rest by mouse; the first is thought over again.
  await page.keyboard.press('t');
  await page.keyboard.press('r');
  await page.keyboard.press('t');
  await page.keyboard.press('ArrowUp');
  await expect(
    difference(page, 'Gone: Joint press conference with Gen. Liang, taken'),
  ).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Refuse: Welcome ceremony' }).click();
  await expect(difference(page, 'New: Welcome ceremony, honour guard, refused')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Take the rest' }).click();
  await expect(dialog(page)).toContainText('11 decided');
  await dialog(page).getByRole('button', { name: 'Done' }).click();

  const day = dayOf(page, monday);
  await expect(lineOf(day, /Welcome ceremony/)).toHaveCount(0);
  await expect(lineOf(day, /^0930–1045 Talks with Gen\. Liang/)).toBeVisible();
  await expect(lineOf(day, /^1530–1615 Call on Vice President Xi/)).toBeVisible();
  await expect(lineOf(day, /Joint press conference/)).toContainText(/cancelled/i);
  await expect(lineOf(dayOf(page, '11 January'), /^1600–1700 Call on President Hu/)).toBeVisible();

  await undoButton(page).click();
  expect(await lineNames(page)).toEqual(before);
});

test('a hostile text breaks nothing and can be taken out again', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('v');
  const field = dialog(page).getByRole('textbox', { name: 'E-mail, cable or table' });
  await pasteInto(field, { 'text/plain': '0900 x\n'.repeat(15_000) });
  await expect(dialog(page).getByRole('alert')).toContainText('Nothing of it was read');

  await field.fill('');
  const long = `0900 ${'word '.repeat(10_000)}`;
  await pasteInto(field, {
    'text/plain': `${long}\n1000 \u202egnitseT <img src=x onerror=alert(1)>\n`,
  });
  await dialog(page).getByRole('button', { name: 'Add 2 lines' }).click();
  await expect(lineOf(page, /^1000 gnitseT <img src=x/)).toBeVisible();
});
