import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  dayOf,
  expectSaved,
  expectSchedule,
  inspector,
  lineNames,
  lineOf,
  openSample,
  quickLineOf,
  schedule,
  selectLine,
  typeTime,
  undoButton,
} from './trip-page';

const monday = '10 January';
const lunchIn = (page: Page) => lineOf(dayOf(page, monday), 'Working lunch');
const pressIn = (page: Page) => lineOf(schedule(page), 'Joint press conference with Gen. Liang');

// Each of several tabs takes its time to open.

/** The sample trip in so many tabs of one browser. */
const openTabs = async (page: Page, context: BrowserContext, count: number) => {
  await openSample(page);
  await expectSaved(page);
  const others: Page[] = [];
  for (let number = 1; number < count; number += 1) {
    const other = await context.newPage();
    await other.goto(page.url());
    await expectSchedule(other);
    others.push(other);
  }
  return others;
};

const freezer = async (context: BrowserContext, page: Page) => {
  const session = await context.newCDPSession(page);
  return (state: 'frozen' | 'active') => session.send('Page.setWebLifecycleState', { state });
};

const addLine = async (page: Page, text: string): Promise<void> => {
  await quickLineOf(page, monday).fill(text);
  await quickLineOf(page, monday).press('Enter');
};

const expectSameLines = async (pages: readonly [Page, ...Page[]]): Promise<void> => {
  const lines = await lineNames(pages[0]);
  for (const page of pages) await expect.poll(() => lineNames(page)).toEqual(lines);
};

test('three tabs edit one trip, one of them frozen meanwhile, and all end with all of it', async ({
  page,
  context,
}) => {
  const [second, third] = await openTabs(page, context, 3);
  if (!second || !third) throw new Error('There are not three tabs.');
  await addLine(third, '1815 farewell');
  const setState = await freezer(context, third);
  await setState('frozen');

  await addLine(page, '1715 tea with the Ambassador');
  await expect(lineOf(schedule(second), /^1715 Tea/i)).toBeVisible();
  await selectLine(pressIn(second));
  await typeTime(pressIn(second), '1055-1125');
  await addLine(second, '1745 a walk');
  await expect(lineOf(schedule(page), /^1055–1125 Joint press/)).toBeVisible();

  await setState('active');
  for (const name of [/^1715 Tea/i, /^1745 A walk/i, /^1055–1125 Joint press/, /^1815 Farewell/i])
    for (const tab of [page, second, third])
      await expect(lineOf(schedule(tab), name)).toBeVisible();
  await addLine(third, '1845 driving back');
  await expect(lineOf(schedule(page), /^1845 Driving back/i)).toBeVisible();
  await expectSameLines([page, second, third]);

  for (const tab of [page, second, third]) {
    await expectSaved(tab);
    await tab.reload();
    await expectSchedule(tab);
  }
  await expectSameLines([page, second, third]);
});

test('undo takes back what was done in its own tab, also in a duplicate and after a reload', async ({
  page,
  context,
}) => {
  await openSample(page);
  await expectSaved(page);
  const opening = context.waitForEvent('page');
  // As a duplicated tab: the storage of the session goes along.
  await page.evaluate(() => void window.open(window.location.href));
  const second = await opening;
  await expectSchedule(second);
  await addLine(page, '1715 tea');
  await expect(lineOf(schedule(second), /^1715 Tea/i)).toBeVisible();
  await expect(undoButton(second)).toBeDisabled();
  await addLine(second, '1745 a walk');
  await expect(lineOf(schedule(page), /^1745 A walk/i)).toBeVisible();

  await second.reload();
  await expectSchedule(second);
  await undoButton(second).click();
  await expect(lineOf(schedule(page), /^1745 A walk/i)).toHaveCount(0);
  await expect(undoButton(second)).toBeDisabled();
  await expect(lineOf(schedule(second), /^1715 Tea/i)).toBeVisible();

  await page.close();
  await second.reload();
  await expectSchedule(second);
  await expect(undoButton(second)).toHaveAccessibleDescription(/^add tea/i);
});

test('an edit of what another tab has just removed is left out, and said', async ({
  page,
  context,
}) => {
  await openSample(page);
  await expectSaved(page);
  const second = await context.newPage();
  // It hears too late of what the other does.
  await second.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  await second.goto(page.url());
  await expectSchedule(second);
  await selectLine(lunchIn(second));
  await selectLine(lunchIn(page));
  await lunchIn(page).press('Delete');
  await expect(lunchIn(page)).toHaveCount(0);
  await expectSaved(page);

  await inspector(second).getByRole('textbox', { name: 'Title', exact: true }).fill('Banquet');
  await expect(second.getByText(/^Not all of this could be kept.*title of/)).toBeVisible();
  await expect(lineOf(dayOf(second, monday), /Banquet|lunch/i)).toHaveCount(0);
  await expectSameLines([page, second]);
});

test('what is being typed, and what is selected, stays when an edit comes in', async ({
  page,
  context,
}) => {
  const [second] = await openTabs(page, context, 2);
  if (!second) throw new Error('There is no second tab.');
  await selectLine(lunchIn(second));
  const length = inspector(second).getByRole('textbox', { name: 'Length' });
  await length.fill('75');
  await quickLineOf(page, monday).fill('1715 tea with');

  await selectLine(lunchIn(page));
  await inspector(page).getByRole('textbox', { name: 'Title', exact: true }).fill('Lunch');
  await expect(lineOf(dayOf(second, monday), /^1200–1300 Lunch/)).toBeVisible();
  await expect(length).toHaveValue('75');
  await expect(length).toBeFocused();
  await length.press('Enter');
  await expect(lineOf(dayOf(page, monday), /^1200–1315 Lunch/)).toBeVisible();
  await expect(quickLineOf(page, monday)).toHaveValue('1715 tea with');

  await length.fill('85');
  const lunch = lineOf(dayOf(page, monday), /^1200–1315 Lunch/);
  await selectLine(lunch);
  await lunch.press('Delete');
  await expect(second.getByText(/while you were typing “85”; it is not kept/)).toBeVisible();
});
