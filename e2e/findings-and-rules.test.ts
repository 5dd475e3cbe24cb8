import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { tabTo, typeInto } from './keyboard';
import {
  expectSaved,
  expectSchedule,
  findingsList,
  inspector,
  lineOf,
  schedule,
  undoButton,
} from './trip-page';

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const press = (page: Page, name: string) => inspector(page).getByRole('button', { name }).first();
const findingOf = (page: Page, name: RegExp) => findingsList(page).getByRole('button', { name });
const overlap = (page: Page) =>
  findingOf(
    page,
    /^Error Talks with Gen\. Liang Guanglie .* and Joint press conference .* overlap/,
  );
const otherOverlap = (page: Page) =>
  findingOf(page, /^Note Joint press conference .* and Pull-aside .* overlap/);
const pressLine = (page: Page) =>
  lineOf(schedule(page), /Joint press conference with Gen\. Liang/).first();

/** The sample's second draft, which has errors. */
const openDraft = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Draft 2' }).click();
  await expectSchedule(page);
  await expect(overlap(page)).toBeVisible();
};

const openOverlap = async (page: Page): Promise<void> => {
  await overlap(page).click();
  await expect(inspector(page).getByRole('heading', { name: /Joint press|Talks/ })).toBeVisible();
};

test('by mouse: a fix shows what it changes, and all of a kind are mended in one step', async ({
  page,
}) => {
  await openDraft(page);
  await openOverlap(page);
  const fix = press(page, 'End Talks with Gen. Liang Guanglie at 1045');
  await expect(fix).toHaveAccessibleDescription(/0930–1100 to 0930–1045/);
  await fix.click();
  await expect(overlap(page)).toBeHidden();
  await undoButton(page).click();
  await expect(overlap(page)).toBeVisible();

  // Another finding may have two of its kind as well, and be done with its fixes before.
  await expect(fix).toBeVisible();
  await press(page, 'Mend all 2 of this kind…').click();
  const mending = dialog(page, 'Mend all: principal overlap');
  await expect(mending.getByRole('list', { name: 'Changed lines' })).toContainText('0930–1045');
  await mending.getByRole('button', { name: 'Mend 2' }).click();
  await expect(overlap(page)).toBeHidden();
  await expect(otherOverlap(page)).toBeHidden();
  await undoButton(page).click();
  await expect(overlap(page)).toBeVisible();
});

test('by mouse: a finding is taken as it is with a reason, until it is taken back or changes', async ({
  page,
}) => {
  await openDraft(page);
  await openOverlap(page);
  await press(page, 'Take as it is…').click();
  const asking = dialog(page, 'Take it as it is');
  await asking.getByRole('textbox', { name: 'Reason' }).fill('The host wants the press in early.');
  await asking.getByRole('button', { name: 'Take it as it is' }).click();
  await expect(overlap(page)).toBeHidden();
  await expectSaved(page);

  await page.reload();
  await expectSchedule(page);
  await findingsList(page).getByText('Taken as it is (1)').click();
  const taken = findingsList(page).getByRole('list', { name: 'Taken as it is' });
  await expect(taken).toContainText('“The host wants the press in early.” Executive Secretariat');
  await taken.getByRole('button', { name: /^Take back: Talks/ }).click();
  await expect(overlap(page)).toBeVisible();
  await undoButton(page).click();
  await expect(overlap(page)).toBeHidden();

  const time = pressLine(page).getByRole('textbox', { name: 'Time' });
  await pressLine(page).click({ position: { x: 6, y: 6 } });
  await time.fill('1030-1115');
  await time.press('Enter');
  await expect(overlap(page)).toBeVisible();
  await expect(
    inspector(page).getByText(/took it as it was .* It has changed since\./),
  ).toBeVisible();
});

test('by keyboard: the first fix is one key, and a rule is found, read and set', async ({
  page,
}) => {
  await openDraft(page);
  await pressLine(page).focus();
  await page.keyboard.press('.');
  await expect(overlap(page)).toBeHidden();
  await expect(pressLine(page)).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(overlap(page)).toBeVisible();

  await page.keyboard.press('r');
  const rules = dialog(page, 'Rules');
  const find = rules.getByRole('searchbox', { name: 'Find a rule' });
  await typeInto(page, find, 'overlap cannot attend two');
  await expect(rules.getByRole('article', { name: 'Date line' })).toBeHidden();
  const voice = rules.getByRole('combobox', { name: 'How “Principal overlap” speaks' });
  await tabTo(page, voice);
  await page.keyboard.type('Off');
  await expect(rules.getByText('1 changed on this trip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pressLine(page)).toBeFocused();
  await expect(overlap(page)).toBeHidden();
  await page.keyboard.press('Control+Z');
  await expect(overlap(page)).toBeVisible();
});

test('by keyboard: from a finding to its rule, and from the rule to what it says here', async ({
  page,
}) => {
  await openDraft(page);
  await openOverlap(page);
  await press(page, 'Rule: principal overlap').focus();
  await page.keyboard.press('Enter');
  const rules = dialog(page, 'Rules');
  await expect(rules.getByRole('heading', { name: 'Principal overlap' })).toBeFocused();
  const rule = rules.getByRole('article', { name: 'Principal overlap' });
  await tabTo(page, rule.getByText(/^\d+ findings?$/));
  await page.keyboard.press('Enter');
  await tabTo(page, rule.getByRole('button', { name: /overlap by 15 min/ }));
  await page.keyboard.press('Enter');
  await expect(rules).toBeHidden();
  await expect(pressLine(page)).toBeFocused();
});
