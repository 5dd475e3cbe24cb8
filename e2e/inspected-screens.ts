import { expect, type Locator, type Page } from '@playwright/test';
import { inspector, lineOf, openSample, schedule } from './trip-page';

/** The name of a screen, how it is reached from the one before it, and what is new of it. */
export type Screens = readonly (readonly [
  string,
  (page: Page) => Promise<void>,
  ((page: Page) => Locator)?,
])[];

/** Waits until the inspector is about what has the title. */
export const selecting = (title: string): ((page: Page) => Promise<void>) => {
  return (page) => expect(inspector(page).getByRole('heading', { name: title })).toBeVisible();
};

export const inspected: Screens = [
  ['the sample', openSample],
  [
    'a meeting',
    async (page) => {
      await lineOf(schedule(page), 'Talks with Gen. Liang Guanglie').focus();
      await selecting('Talks with Gen. Liang')(page);
    },
    inspector,
  ],
  [
    'a person',
    async (page) => {
      await inspector(page)
        .getByRole('button', { name: /^Gen\. Liang Guanglie/ })
        .click();
      await selecting('Gen. Liang Guanglie')(page);
    },
    inspector,
  ],
  [
    'a movement',
    async (page) => {
      await lineOf(schedule(page), /^0850.* to Bayi Building/).focus();
      await selecting('To Bayi Building')(page);
    },
    inspector,
  ],
  [
    'a leg',
    async (page) => {
      await page.getByRole('button', { name: /^Leg Tokyo to Seoul/ }).click();
      await selecting('Tokyo – Seoul')(page);
    },
    inspector,
  ],
  [
    'a stop',
    async (page) => {
      await page.getByRole('button', { name: /^Seoul/ }).click();
      await selecting('Seoul')(page);
    },
    inspector,
  ],
];
