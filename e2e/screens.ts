import { expect, type Page } from '@playwright/test';
import { type Screens, selecting } from './inspected-screens';
import {
  dayOf,
  expectCounts,
  expectSchedule,
  inspector,
  openSample,
  quickLineOf,
  schedule,
} from './trip-page';

const monday = '10 January';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

export const beginning: Screens = [
  ['the first screen', async (page) => void (await page.goto('/'))],
  [
    'the dialog for a new trip',
    async (page) => {
      await button(page, 'New trip').click();
      await expect(page.getByRole('dialog', { name: 'New trip' })).toBeVisible();
    },
    (page) => page.getByRole('dialog'),
  ],
  [
    'the refusal of a file',
    async (page) => {
      await button(page, 'Cancel').click();
      const buffer = Buffer.from('{"format": "calendar"}');
      const file = { name: 'bad.json', mimeType: 'application/json', buffer };
      await page.getByLabel('Trip file').setInputFiles(file);
      await expect(page.getByRole('alertdialog')).toBeVisible();
    },
    (page) => page.getByRole('alertdialog'),
  ],
  [
    'Draft 2 with its errors',
    async (page) => {
      await button(page, 'Close').click();
      await button(page, 'Draft 2').click();
      await expectSchedule(page);
      await expectCounts(page, '[1-9] errors?');
    },
  ],
  ['Draft 2 in forced colours', (page) => page.emulateMedia({ forcedColors: 'active' }), schedule],
  [
    'the list of trips in forced colours',
    async (page) => {
      await button(page, /^Legation/).click();
      await expect(page.getByRole('heading', { name: 'Your trips' })).toBeVisible();
    },
  ],
];

export const elsewhere: Screens = [
  ['the route of the sample', openSample, (page) => page.getByRole('region', { name: 'Route' })],
  [
    'the dialog for a stop',
    async (page) => {
      await button(page, 'Add stop').click();
      await expect(page.getByRole('dialog', { name: 'Add a stop' })).toBeVisible();
    },
    (page) => page.getByRole('dialog'),
  ],
  [
    'a typed line with its completions',
    async (page) => {
      await button(page, 'Cancel').click();
      await quickLineOf(page, monday).click();
      await page.keyboard.type('1015 talks w/ li');
      await page.keyboard.press('ArrowDown');
      const list = page.getByRole('listbox', { name: 'Completions' });
      await expect(list.getByRole('option', { selected: true })).toBeVisible();
      await expect(dayOf(page, monday).getByRole('listitem').first()).toBeVisible();
    },
    (page) => dayOf(page, monday),
  ],
  [
    'the people',
    async (page) => {
      await button(page, 'People and places').click();
      await page.getByRole('gridcell', { name: 'Huntsman' }).click();
    },
  ],
  [
    'the places',
    (page) => page.getByRole('button', { name: 'Places', exact: true }).click(),
    (page) => page.getByRole('region', { name: 'Places' }),
  ],
  [
    'a venue',
    async (page) => {
      await button(page, /^Bayi Building/).click();
      await selecting('Bayi Building')(page);
    },
    inspector,
  ],
  [
    'a topic',
    async (page) => {
      await button(page, 'Topics').click();
      await button(page, /^Piracy/).click();
      await selecting('Piracy')(page);
    },
    inspector,
  ],
  [
    'the papers',
    async (page) => {
      await button(page, 'Documents').click();
      await expect(page.getByRole('region', { name: /^Page 1 of \d/ })).toBeVisible();
    },
  ],
];
