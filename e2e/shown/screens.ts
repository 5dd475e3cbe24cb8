import { expect, type Page } from '@playwright/test';
import type { Screen } from '../../src/store/state';
import {
  dayOf,
  expectCounts,
  expectSaved,
  expectSchedule,
  findingsList,
  inspector,
  lineOf,
  openSample,
} from '../trip-page';
import { frameOf, type Shown, thePage } from './shown';
import { fillDisk, holdStorage, spoil, upgradeStorage } from './stored';

const sample = 'SecDef · China, Japan, Korea';

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).click();

const tripNamed = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Your trips' })
    .getByRole('button', { name: new RegExp(`^${name} \\d`) });

const leaveTrip = async (page: Page): Promise<void> => {
  await expectSaved(page);
  await press(page, /^Legation/);
  await expect(page.getByRole('heading', { name: 'Your trips' })).toBeVisible();
};

const expectTitle = (page: Page, title: string | RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

const inDialog = (name: string, reach: Shown['reach']): Shown => ({
  name,
  reach,
  part: (page) => page.getByRole('dialog').or(page.getByRole('alertdialog')),
});

const home: readonly Shown[] = [
  thePage('the first screen', async (page) => void (await page.goto('/'))),
  inDialog('a new trip', (page) => press(page, 'New trip')),
  inDialog('the refusal of a file', async (page) => {
    await press(page, 'Cancel');
    const buffer = Buffer.from('{"format": "calendar"}');
    const file = { name: 'bad.json', mimeType: 'application/json', buffer };
    await page.getByLabel('Trip file').setInputFiles(file);
    await expect(page.getByRole('alertdialog')).toBeVisible();
  }),
  thePage('the trips', async (page) => {
    await press(page, 'Close');
    await openSample(page);
    await leaveTrip(page);
  }),
  thePage('a trip to rename', async (page) => {
    await press(page, `Duplicate ${sample}`);
    await press(page, `Rename ${sample} (copy)`);
    await page.getByRole('textbox', { name: 'Title' }).fill('Spring trip');
  }),
  thePage('a trip just deleted', async (page) => {
    await page.keyboard.press('Enter');
    await press(page, 'Delete Spring trip');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  }),
  thePage('what is found in all trips', async (page) => {
    await page.getByRole('searchbox', { name: 'Find in all trips' }).fill('liang');
    await expect(page.getByText('Found in 1 trip.')).toBeVisible();
  }),
  thePage('nothing found in any trip', async (page) => {
    await page.getByRole('searchbox', { name: 'Find in all trips' }).fill('nowhere at all');
    await expect(page.getByText('Nothing in your trips is called so.')).toBeVisible();
  }),
  thePage('the bin', async (page) => {
    await page.getByRole('searchbox', { name: 'Find in all trips' }).fill('');
    await page.reload();
    await page.getByText(/^Deleted trips/).click();
    await expect(page.getByRole('button', { name: 'Restore Spring trip' })).toBeVisible();
  }),
  inDialog('the bin to be emptied', (page) => press(page, 'Empty the bin')),
];

const trip: readonly Shown[] = [
  {
    name: 'Draft 2 with its errors',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await press(page, 'Draft 2');
      await expectSchedule(page);
      await expectCounts(page, '[1-9] errors?');
    },
    part: (page) => frameOf(page).or(dayOf(page, '10 January')),
  },
  {
    name: 'the findings by stop',
    reach: async (page) =>
      void (await findingsList(page).getByRole('combobox').selectOption({ label: 'stop' })),
    part: findingsList,
  },
  {
    name: 'a line with its findings',
    reach: (page) => findingsList(page).getByRole('listitem').first().getByRole('button').click(),
    part: (page) => page.getByRole('main').locator('[aria-current]').or(inspector(page)),
  },
  thePage('a trip without a stop', async (page) => {
    await leaveTrip(page);
    await press(page, 'New trip');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Nothing yet');
    await dialog.getByRole('combobox', { name: 'Home city' }).pressSequentially('Washington');
    await page
      .getByRole('option', { name: /^Washington/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Create the trip' }).click();
    await expect(page.getByRole('region', { name: 'Route' })).toBeVisible();
  }),
  thePage('the people of nobody', (page) => press(page, 'People and places')),
  thePage('the papers of nothing', (page) => press(page, 'Documents')),
  {
    name: 'edits that cannot be saved',
    part: (page) => page.getByRole('contentinfo'),
    reach: async (page) => {
      await press(page, 'Schedule');
      await leaveTrip(page);
      await tripNamed(page, sample).click();
      await expectSchedule(page);
      await fillDisk(page);
      await lineOf(page, 'Talks with Gen. Liang').first().focus();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(page.getByRole('alert')).toContainText('Not saved');
    },
  },
];

/** Every screen in each of its states, one after the other. A new one does not compile until it is here. */
export const screens = {
  home,
  trip,
  loading: [
    thePage('a trip that is being opened', async (page) => {
      await page.goto('/');
      const other = await page.context().newPage();
      await other.goto('/');
      await expect(tripNamed(page, sample)).toBeVisible();
      await holdStorage(other);
      await tripNamed(page, sample).click();
      await expectTitle(page, 'Opening…');
    }),
  ],
  damaged: [
    thePage('a trip that cannot be read', async (page) => {
      await page.context().pages().at(-1)?.close();
      await expectSchedule(page);
      await spoil(page, 'damaged');
      await page.reload();
      await expectTitle(page, /cannot be read/);
    }),
  ],
  newer: [
    thePage('a trip of a newer version', async (page) => {
      await spoil(page, 'newer');
      await page.reload();
      await expectTitle(page, /was written by a newer Legation/);
    }),
    thePage('a storage of a newer version', async (page) => {
      await upgradeStorage(page);
      await page.goto('/');
      await expectTitle(page, /^What is stored here/);
    }),
  ],
  unavailable: [
    thePage('no storage at all', async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(window, 'indexedDB', { value: undefined }),
      );
      await page.goto('/');
      await expectTitle(page, /cannot keep trips/);
    }),
  ],
} as const satisfies Readonly<Record<Screen['kind'], readonly Shown[]>>;
