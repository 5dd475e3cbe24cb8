import { expect, type Locator, type Page } from '@playwright/test';
import type { TripDialog } from '../../src/store/state';
import { pasteInto, programme } from '../pasted-programme';
import { dayOf, inspector, lineOf, schedule, selectLine, typeTime } from '../trip-page';
import type { Shown } from './shown';

export const theDialog = (page: Page): Locator => page.getByRole('dialog');
const talks = (page: Page): Locator => lineOf(schedule(page), 'Talks with Gen. Liang Guanglie');
const lunch = (page: Page): Locator =>
  lineOf(dayOf(page, '11 January'), /Working lunch with delegation$/);

const newLength = (page: Page): Locator => page.getByRole('region', { name: 'New length' });

const inDialog = (name: string, reach: Shown['reach']): Shown => ({
  name,
  reach,
  part: theDialog,
});

/** By its key, from the talks. */
const byKey = (key: string): Shown['reach'] => {
  return async (page) => {
    await talks(page).focus();
    await page.keyboard.press(key);
    await expect(theDialog(page)).toBeVisible();
  };
};

/** By its name, from the search for all that can be done. */
const byName = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox', { name: 'Find or do' }).fill(name);
  await theDialog(page).getByRole('menuitem', { name }).click();
  await expect(page.getByRole('dialog', { name: 'Find or do' })).toBeHidden();
};

const reachPasteRecords = async (page: Page): Promise<void> => {
  await byName(page, 'Add people from a spreadsheet');
  await theDialog(page)
    .getByRole('textbox')
    .fill('No.\tName\tOffice\tHotel\n7\tGen. LIANG Guanglie (梁光烈)\tMinister\tBeijing Hotel');
  await expect(theDialog(page).getByRole('row', { name: /is there already/ })).toBeVisible();
};

const reachMerge = async (page: Page): Promise<void> => {
  await talks(page).focus();
  await inspector(page)
    .getByRole('button', { name: /^Gen\. Liang Guanglie/ })
    .click();
  await inspector(page).getByRole('button', { name: 'The same as…' }).click();
  await theDialog(page).getByRole('combobox').fill('xi jin');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(theDialog(page).getByRole('status')).toContainText('goes.');
};

const reachResize = async (page: Page): Promise<void> => {
  await talks(page).evaluate((line) => line.scrollIntoView({ block: 'center' }));
  await selectLine(talks(page));
  const grip = await talks(page)
    .getByRole('slider', { name: /^Length of / })
    .boundingBox();
  if (!grip) throw new Error('The line has no grip.');
  await page.mouse.move(grip.x + 2, grip.y + 4);
  await page.mouse.down();
  await page.mouse.move(grip.x + 28, grip.y + 4, { steps: 3 });
  await expect(newLength(page)).toContainText('90 min');
};

/** Twice the talks meet the lines beside them. */
const reachClashes = async (page: Page): Promise<void> => {
  await typeTime(talks(page), '0830-1110');
  await talks(page).focus();
};

const reachWaive = async (page: Page): Promise<void> => {
  await reachClashes(page);
  await inspector(page).getByRole('button', { name: 'Take as it is…' }).first().click();
  await theDialog(page).getByRole('button', { name: 'Take it as it is' }).click();
  await expect(theDialog(page).getByRole('alert')).toBeVisible();
};

const reachMendAll = async (page: Page): Promise<void> => {
  await reachClashes(page);
  await inspector(page)
    .getByRole('button', { name: /^Mend all / })
    .first()
    .click();
  await expect(theDialog(page).getByRole('button', { name: /^Mend \d/ })).toBeVisible();
};

/**
 * Every dialog over a trip in each of its states, from the sample's schedule. A dialog that is new
 * has no place here yet, and does not compile.
 */
export const dialogs = {
  find: [
    inDialog('all that can be found or done', byKey('Control+K')),
    inDialog('what is found', (page) => page.keyboard.type('liang')),
    inDialog('nothing found', (page) => page.keyboard.type(' nowhere')),
  ],
  keys: [inDialog('the keyboard sheet', byKey('?'))],
  'who-is-where': [inDialog('who is where', byKey('w'))],
  log: [
    inDialog('the log without an entry', byKey('g')),
    inDialog('the log with an entry', async (page) => {
      await page.keyboard.type("Yang's office by phone at 1640: 1500 → 1530, new room");
      await page.keyboard.press('Enter');
      await expect(theDialog(page).getByRole('article')).toHaveCount(1);
      await page.keyboard.type('Post at 1700: yes');
    }),
    inDialog('nothing found in the log', async (page) => {
      await theDialog(page).getByRole('searchbox', { name: 'Find in the log' }).fill('nobody');
      await expect(theDialog(page).getByText('Nothing with “nobody”.')).toBeVisible();
    }),
  ],
  'as-if': [
    inDialog('the instant as at which the trip is looked at', (page) =>
      byName(page, 'Look at the trip as if at another time'),
    ),
  ],
  'select-lines': [inDialog('the choice of lines', byKey('Shift+A'))],
  'copy-lines': [inDialog('copies of lines', byKey('c'))],
  'copy-day': [inDialog('a copy of a day', byKey('Shift+C'))],
  'move-stop': [
    inDialog('a stop to move', byKey('Shift+M')),
    inDialog('what a moved stop changes', async (page) => {
      await theDialog(page).getByLabel('Move by').fill('1 day');
      await theDialog(page).getByLabel('Later stops').selectOption('along');
      await expect(theDialog(page).getByRole('status')).toHaveText(/lines change/);
    }),
  ],
  'add-stop': [
    inDialog('a stop to add', byKey('Shift+I')),
    inDialog('a stop to add with its city', async (page) => {
      await theDialog(page).getByRole('combobox', { name: 'City' }).pressSequentially('Ulaan');
      await page
        .getByRole('option', { name: /^Ulaanbaatar/ })
        .first()
        .click();
      await theDialog(page).getByLabel('Later stops move by').fill('1 day');
      await expect(theDialog(page).getByRole('status')).toHaveText(/lines change/);
    }),
  ],
  'find-slot': [
    inDialog('when a meeting can be', async (page) => {
      await byKey('f')(page);
      await expect(theDialog(page).getByRole('status')).toHaveText(/The best:/);
    }),
    inDialog('no time that is free', async (page) => {
      await theDialog(page).getByLabel('Minutes').fill('900');
      await expect(theDialog(page).getByRole('status')).toHaveText('No slot on these days.');
    }),
  ],
  'schedule-meeting': [
    inDialog('a meeting to schedule', byKey('s')),
    inDialog('a date that cannot be read', async (page) => {
      await page.keyboard.type('when they like');
      await page.keyboard.press('Tab');
    }),
  ],
  'move-meeting': [
    {
      name: 'a meeting led by keys',
      reach: async (page) => {
        await talks(page).focus();
        await page.keyboard.press('m');
        await page.keyboard.press('ArrowDown');
        await expect(page.getByRole('button', { name: 'Put it here' })).toBeVisible();
      },
      part: (page) => page.getByRole('region', { name: /^Move / }).or(talks(page)),
    },
  ],
  'resize-meeting': [{ name: 'a meeting drawn longer', reach: reachResize, part: newLength }],
  rules: [
    inDialog('the rules', (page) => byName(page, 'Rules')),
    inDialog('a rule that is off', async (page) => {
      const voice = theDialog(page).getByRole('combobox', { name: 'How “Date line” speaks' });
      await voice.selectOption('Off');
      await expect(theDialog(page).getByText('1 changed on this trip')).toBeVisible();
      await voice.selectOption('As made: note');
    }),
    inDialog('no rule that is described so', (page) =>
      theDialog(page).getByRole('searchbox', { name: 'Find a rule' }).fill('nothing at all'),
    ),
  ],
  waive: [inDialog('a finding to take as it is', reachWaive)],
  'mend-all': [inDialog('what mending all of a kind changes', reachMendAll)],
  merge: [inDialog('two people who are one', reachMerge)],
  'paste-records': [inDialog('rows of a spreadsheet', reachPasteRecords)],
  paste: [
    inDialog('a block to paste', byKey('v')),
    inDialog('the differences of a programme', async (page) => {
      await pasteInto(theDialog(page).getByRole('textbox'), { 'text/plain': programme });
      await expect(theDialog(page).getByRole('list', { name: 'Differences' })).toBeVisible();
    }),
    inDialog('a block as new lines', (page) =>
      theDialog(page).getByRole('radio', { name: 'Add all as new lines' }).click(),
    ),
  ],
  'running-late': [
    inDialog('running late', async (page) => {
      await lunch(page).focus();
      await page.keyboard.press('l');
      await expect(theDialog(page)).toBeVisible();
    }),
    inDialog('what cannot be kept when late', async (page) => {
      await page.keyboard.type('100');
      await expect(theDialog(page).getByRole('list', { name: 'Cannot be kept' })).toBeVisible();
    }),
  ],
  'call-list': [
    inDialog('whom to ring', async (page) => {
      await lunch(page).focus();
      await page.keyboard.press('l');
      await page.keyboard.type('30');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'Whom to ring' })).toBeVisible();
    }),
  ],
} as const satisfies Readonly<Record<TripDialog['kind'], readonly Shown[]>>;
