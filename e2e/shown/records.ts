import { expect, type Page } from '@playwright/test';
import type { Selection } from '../../src/store/state';
import { dayOf, inspector, lineOf, schedule } from '../trip-page';
import type { Shown } from './shown';

/** Waits until the inspector is about what has the title. */
const isShown = (page: Page, title: string | RegExp): Promise<void> =>
  expect(inspector(page).getByRole('heading', { name: title })).toBeVisible();

const inInspector = (name: string, title: string | RegExp, reach: Shown['reach']): Shown => ({
  name,
  reach: async (page) => {
    await reach(page);
    await isShown(page, title);
  },
  part: inspector,
});

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).click();

const inTable = async (page: Page, table: string, name: RegExp): Promise<void> => {
  await press(page, 'People and places');
  await page
    .getByRole('navigation', { name: 'Tables' })
    .getByRole('button', { name: table })
    .click();
  await press(page, name);
};

/** The inspector of each kind of record, from the sample's schedule. */
export const records = {
  trip: [inInspector('the trip', 'China, Japan', (page) => press(page, /^SecDef · China/))],
  meeting: [
    inInspector('a meeting', 'Talks with Gen. Liang', (page) =>
      lineOf(schedule(page), 'Talks with Gen. Liang Guanglie').focus(),
    ),
    inInspector('a meeting with steps', 'Talks with Gen. Liang', async (page) => {
      const step = inspector(page).getByRole('textbox', { name: 'Add a step' });
      for (const typed of ['5 min Arrival', '90 min Talks']) {
        await step.fill(typed);
        await step.press('Enter');
      }
    }),
    {
      name: 'several meetings',
      reach: async (page) => {
        await lineOf(schedule(page), 'Talks with Gen. Liang Guanglie').focus();
        await page.keyboard.press('Shift+ArrowDown');
        await page.keyboard.press('Shift+ArrowDown');
        await isShown(page, '3 lines selected');
      },
      part: (page) =>
        inspector(page)
          .or(page.getByRole('region', { name: 'Selected lines' }))
          .or(dayOf(page, '10 January')),
    },
  ],
  movement: [
    inInspector('a movement', 'To Bayi Building', async (page) => {
      await page.keyboard.press('Escape');
      await lineOf(schedule(page), /^0850.* to Bayi Building/).focus();
    }),
    inInspector('a movement with a car', 'To Bayi Building', (page) =>
      inspector(page).getByRole('button', { name: 'Add a vehicle' }).click(),
    ),
  ],
  leg: [inInspector('a leg', 'Tokyo – Seoul', (page) => press(page, /^Leg Tokyo to Seoul/))],
  stop: [inInspector('a stop', 'Seoul', (page) => press(page, /^Seoul/))],
  person: [inInspector('a person', /Huntsman/, (page) => inTable(page, 'People', /Huntsman/))],
  venue: [
    inInspector('a place', 'Bayi Building', (page) => inTable(page, 'Places', /^Bayi Building/)),
  ],
  topic: [inInspector('a topic', 'Piracy', (page) => inTable(page, 'Topics', /^Piracy/))],
} as const satisfies Readonly<Record<Selection['kind'], readonly Shown[]>>;
