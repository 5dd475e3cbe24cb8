import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectFocusKept, tabTo } from './keyboard';
import { inspector, openSample, undoButton } from './trip-page';

const grid = (page: Page) => page.getByRole('grid');
const row = (page: Page, name: string | RegExp) => grid(page).getByRole('row', { name });
const head = (page: Page, name: string) => grid(page).getByRole('rowheader', { name });
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Tables' }).getByRole('button', { name, exact: true });

const openPeople = async (page: Page): Promise<void> => {
  await openSample(page);
  await page.getByRole('button', { name: 'People and places' }).click();
  await expect(grid(page)).toBeVisible();
};

/** The names of the hosts in China, in their order. */
const hosts = async (page: Page): Promise<readonly string[]> => {
  const names = await grid(page).getByRole('rowheader').allInnerTexts();
  const from = names.findIndex((name) => name.includes('Hu Jintao'));
  return names.slice(from, from + 4).map((name) => name.replace(/^\W*|\P{Script=Latin}*$/gu, ''));
};

const inOrder = [
  'President Hu Jintao',
  'Vice President Xi Jinping',
  'Gen. Xu Caihou',
  'Gen. Liang Guanglie',
];

test('by mouse: cells are typed over, people are dragged into order, and each is one step', async ({
  page,
}) => {
  await openPeople(page);
  await row(page, /Liang Guanglie/)
    .getByRole('gridcell', { name: 'Guanglie' })
    .click();
  await expect(inspector(page).getByRole('heading', { name: 'Gen. Liang Guanglie' })).toBeVisible();
  await page.keyboard.type('Guang-lie');
  await row(page, /Hu Jintao/)
    .getByRole('gridcell', { name: 'Jintao' })
    .click();
  await expect(head(page, 'Gen. Liang Guang-lie')).toBeVisible();
  await undoButton(page).click();
  await expect(head(page, 'Gen. Liang Guanglie')).toBeVisible();

  expect(await hosts(page)).toEqual(inOrder);
  await head(page, 'Gen. Liang Guanglie').dragTo(head(page, 'Vice President Xi Jinping'), {
    sourcePosition: { x: 8, y: 12 },
    targetPosition: { x: 60, y: 4 },
  });
  await expect.poll(() => hosts(page)).toEqual([inOrder[0], inOrder[3], inOrder[1], inOrder[2]]);
  await undoButton(page).click();
  await expect.poll(() => hosts(page)).toEqual(inOrder);
});

const pasted = [
  'No.\tName\tOffice\tHotel',
  '7\tGen. LIANG Guanglie (梁光烈)\tMinister\tBeijing Hotel',
  '8\tGen. MA Xiaotian (马晓天)\tDeputy Chief\t',
].join('\n');

test('rows of a spreadsheet are shown as people before they are taken, and one undo takes all back', async ({
  page,
}) => {
  await openPeople(page);
  await page.getByRole('button', { name: 'Paste from a spreadsheet…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add people from a spreadsheet' });
  await dialog.getByRole('textbox').fill(pasted);
  await expect(dialog.getByRole('row', { name: /Liang Guanglie is there already/ })).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'What to do with row 3' })).toHaveValue('add');
  await expect(dialog.getByRole('rowheader', { name: 'Gen. Ma Xiaotian 马晓天' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Hotel' }).selectOption('Function');
  await dialog.getByRole('button', { name: 'Take over 2 rows' }).click();

  await expect(head(page, 'Gen. Ma Xiaotian')).toBeVisible();
  await expect(row(page, /Liang Guanglie.*Beijing Hotel/)).toBeVisible();
  await undoButton(page).click();
  await expect(head(page, 'Gen. Ma Xiaotian')).toHaveCount(0);
  await expect(row(page, /Beijing Hotel/)).toHaveCount(0);
});

test('by keyboard: a sheet is found, filled and put in order, drives are set, and two are made one', async ({
  page,
}) => {
  await openPeople(page);
  await page.getByRole('searchbox', { name: 'Find in people' }).focus();
  await page.keyboard.type('xu cai');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Rank of Gen. Xu Caihou' })).toBeFocused();
  await page.keyboard.type('General');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+ArrowUp');
  await expectFocusKept(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await expect
    .poll(() => hosts(page))
    .toEqual([inOrder[0], 'General Xu Caihou', inOrder[1], inOrder[3]]);

  await tabTo(page, tab(page, 'Drive times'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Stop' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('35 adv');
  await page.keyboard.press('Enter');
  await expect(row(page, /^Bayi Building 35 advance/)).toBeVisible();

  await page.keyboard.press('ControlOrMeta+Enter');
  await tabTo(page, inspector(page).getByRole('button', { name: 'The same as…' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /is the same as/ });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('great wall');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('“Great Wall at Mutianyu” goes.');
  await expectFocusKept(page);
  await tabTo(page, dialog.getByRole('button', { name: 'Make them one' }));
  await page.keyboard.press('Enter');
  await expect(row(page, /^Great Wall/)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(row(page, /^Great Wall/)).toBeVisible();
});
