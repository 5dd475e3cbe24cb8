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

/** An empty row of a table of aims, which the inspector then is about. */
const added = (name: string, tableName: string, add: string, title: string): Shown =>
  inInspector(name, title, async (page) => {
    await press(page, 'Aims and tasks');
    const tables = page.getByRole('navigation', { name: 'Tables' });
    await tables.getByRole('button', { name: tableName }).click();
    await press(page, add);
  });

/** Opens the groups of fields that are folded away. */
const openGroups = async (page: Page, ...titles: readonly string[]): Promise<void> => {
  for (const title of titles)
    await inspector(page).getByRole('heading', { name: title, exact: true }).click();
};

/** The inspector of each kind of record, from the sample's schedule. */
export const records = {
  trip: [inInspector('the trip', 'China, Japan', (page) => press(page, /^SecDef · China/))],
  meeting: [
    inInspector('a meeting', 'Talks with Gen. Liang', (page) =>
      lineOf(schedule(page), 'Talks with Gen. Liang Guanglie').focus(),
    ),
    inInspector('a meeting with all its groups', 'Talks with Gen. Liang', async (page) => {
      await openGroups(page, 'Pool and questions', 'Protocol', 'Depends on');
      await press(page, 'Add a gift');
    }),
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
  leg: [
    inInspector('a leg', 'Tokyo – Seoul', async (page) => {
      await press(page, /^Leg Tokyo to Seoul/);
      await openGroups(page, 'Range, crew, clearance', 'On board');
      await press(page, /^Put the party on board/);
    }),
  ],
  stop: [
    inInspector('a stop', 'Seoul', async (page) => {
      await press(page, /^Seoul/);
      await openGroups(page, 'Bag calls', 'Languages and announcement', 'Aircraft here');
    }),
  ],
  person: [
    inInspector('a person', /Huntsman/, async (page) => {
      await inTable(page, 'People', /Huntsman/);
      await openGroups(page, 'Office', 'Comes and goes', 'Rooms', 'Entry papers');
      await press(page, 'Add a commitment');
    }),
  ],
  venue: [
    inInspector('a place', 'Bayi Building', async (page) => {
      await inTable(page, 'Places', /^Bayi Building/);
      await openGroups(page, 'Room and hours', 'Survey and press');
    }),
  ],
  topic: [inInspector('a topic', 'Piracy', (page) => inTable(page, 'Topics', /^Piracy/))],
  objective: [added('an objective', 'Objectives', 'Add an objective', 'Untitled objective')],
  task: [added('a task', 'Tasks', 'Add a task', 'Untitled task')],
  option: [added('a question', 'Open questions', 'Add a question', 'Untitled question')],
  calendar: [added('a day of the calendar', 'Calendar', 'Add a day', 'Unnamed day')],
} as const satisfies Readonly<Record<Selection['kind'], readonly Shown[]>>;
