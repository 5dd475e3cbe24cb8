import type { Page } from '@playwright/test';
import {
  type Break,
  doAll,
  findingSaying,
  openInInspector,
  type Place,
  placeOf,
  standAt,
} from './break-and-mend';
import { expect, test } from './fixtures';
import { expectFocusKept, tabTo, typeInto } from './keyboard';
import { inspector, openSample, undoButton } from './trip-page';
import { breaks } from './twenty-breaks';

/** Under its line; of a stop or a leg in its inspector. */
const expectSaid = async (page: Page, place: Place, words: string): Promise<void> => {
  if ('line' in place) await expect(placeOf(page, place)).toContainText(words);
  else {
    await standAt(page, place);
    await expect(inspector(page)).toContainText(words);
  }
};

const mend = async (page: Page, { at, mends, mendedAt, says }: Break): Promise<void> => {
  if ('byKey' in mends) {
    await standAt(page, mendedAt ?? at);
    await page.keyboard.press('.');
    await expect(page.getByText(`Done: ${mends.byKey}.`)).toBeAttached();
    return;
  }
  // From the list of findings: Enter leads to what it is about, and its fixes.
  await findingSaying(page, says).focus();
  await page.keyboard.press('Enter');
  const fix = inspector(page).getByRole('button', { name: mends.byFix, exact: true });
  await expect(fix).toBeVisible();
  await fix.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Schedule', exact: true }).press('Enter');
};

const undoAll = async (page: Page): Promise<void> => {
  // A choice that is typed may pass others on its way.
  while (await undoButton(page).isEnabled()) await page.keyboard.press('Control+Z');
};

const breakAndMend = async (page: Page, entry: Break): Promise<void> => {
  const { at, saidAt, says } = entry;
  const finding = findingSaying(page, says);
  await doAll(page, entry);
  await expect(finding).toBeVisible();
  const place = saidAt ?? at;
  if (!('day' in place)) await expectSaid(page, place, says);
  await mend(page, entry);
  await expect(finding).toBeHidden();
  await page.getByRole('heading', { level: 1 }).getByRole('button').focus();
  await page.keyboard.press('Control+Z');
  await expect(finding).toBeVisible();
  await undoAll(page);
  await expect(finding).toBeHidden();
};

for (const group of new Set(breaks.map((entry) => entry.group)))
  test(`${group}: what is broken is told at once, mended by keys in one step, and brought back`, async ({
    page,
  }) => {
    await openSample(page);
    for (const entry of breaks.filter((one) => one.group === group))
      await test.step(entry.breaks, () => breakAndMend(page, entry));
  });

test('by keyboard: a finding is taken as it is from its line, and followed to its rule', async ({
  page,
}) => {
  await openSample(page);
  const entry = breaks.find(({ breaks: words }) => words.startsWith('the guest is to speak first'));
  if (!entry) throw new Error('no such break');
  await doAll(page, entry);
  const finding = findingSaying(page, entry.says);
  await expect(finding).toBeVisible();

  await openInInspector(page, entry.at);
  await tabTo(page, inspector(page).getByRole('button', { name: 'Rule: guest speaks first' }));
  await page.keyboard.press('Enter');
  const rules = page.getByRole('dialog', { name: 'Rules' });
  await expect(rules.getByRole('heading', { name: 'Guest speaks first' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rules).toBeHidden();
  await expectFocusKept(page);

  await tabTo(page, takeAsItIs(page), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const asking = page.getByRole('dialog', { name: 'Take it as it is' });
  const reason = asking.getByRole('textbox', { name: 'Reason' });
  await typeInto(page, reason, 'Agreed with the host on 6 January.');
  await tabTo(page, asking.getByRole('button', { name: 'Take it as it is' }));
  await page.keyboard.press('Enter');
  await expect(finding).toBeHidden();
  await expect(placeOf(page, entry.at)).not.toContainText(entry.says);
  await expectFocusKept(page);
  await page.keyboard.press('Control+Z');
  await expect(finding).toBeVisible();
});

/** Of the first card: the finding of the line stands before that of its stop. */
const takeAsItIs = (page: Page) =>
  inspector(page).getByRole('button', { name: 'Take as it is…' }).first();
