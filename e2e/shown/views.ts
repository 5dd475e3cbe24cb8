import { expect, type Page } from '@playwright/test';
import type { View } from '../../src/store/state';
import { dayOf, openSample, quickLineOf, schedule } from '../trip-page';
import { frameOf, type Shown, thePage } from './shown';

const monday = '10 January';

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const inMain = (name: string, reach: Shown['reach']): Shown => ({ name, reach, part: schedule });

const table = (name: string): Shown =>
  inMain(`the table ${name}`, (page) =>
    page.getByRole('navigation', { name: 'Tables' }).getByRole('button', { name }).click(),
  );

/** The views of a trip, one after the other. */
export const views = {
  schedule: [
    {
      name: 'the sample',
      reach: openSample,
      part: (page) => frameOf(page).or(dayOf(page, monday)),
    },
    {
      name: 'a typed line with its completions',
      reach: async (page) => {
        await quickLineOf(page, monday).click();
        await page.keyboard.type('1015 talks w/ li');
        await page.keyboard.press('ArrowDown');
        const list = page.getByRole('listbox', { name: 'Completions' });
        await expect(list.getByRole('option', { selected: true })).toBeVisible();
      },
      part: (page) => dayOf(page, monday),
    },
    {
      name: 'the days of a person',
      part: (page) => page.getByRole('group', { name: 'Whose days' }),
      reach: async (page) => {
        await quickLineOf(page, monday).fill('');
        const whose = page.getByRole('group', { name: 'Whose days' });
        await whose.getByRole('combobox').selectOption({ label: 'Gen. Liang Guanglie' });
        await expect(page.getByText(/^\d+ lines without Gen. Liang not shown$/)).toBeVisible();
      },
    },
  ],
  people: [
    inMain('people', async (page) => {
      await press(page, 'People and places');
      await page.getByRole('searchbox', { name: 'Find in people' }).fill('ambassador');
      await page.getByRole('gridcell', { name: 'Huntsman' }).click();
    }),
    inMain('nobody found', async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('searchbox', { name: 'Find in people' }).fill('nobody at all');
    }),
    table('Places'),
    table('Topics'),
    table('Drive times'),
  ],
  aims: [
    inMain('objectives', (page) => press(page, 'Aims and tasks')),
    inMain('a task', async (page) => {
      await table('Tasks').reach(page);
      await press(page, 'Add a task');
      await page.keyboard.type('Thank the host');
    }),
    table('Open questions'),
    table('Calendar'),
  ],
  documents: [
    thePage('the itinerary', async (page) => {
      await press(page, 'Documents');
      await expect(page.getByRole('region', { name: /^Page 1 of \d/ })).toBeVisible();
    }),
    thePage('the day sheet', async (page) => {
      await page.getByRole('button', { name: /^Day sheet/ }).click();
      await expect(page.getByRole('region', { name: 'Page 1 of 1' })).toBeVisible();
    }),
  ],
} as const satisfies Readonly<Record<View, readonly Shown[]>>;
