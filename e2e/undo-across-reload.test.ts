import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  dayOf,
  expectSaved,
  expectSchedule,
  lineNames,
  lineOf,
  openSample,
  quickLineOf,
  redoButton,
  schedule,
  selectLine,
  typeTime,
  undoButton,
} from './trip-page';

const monday = '10 January';

interface NamedEdit {
  /** What the planner reads beside Undo. */
  readonly label: string;
  readonly make: (page: Page) => Promise<void>;
  /** A line that is there once it is made. */
  readonly shows: RegExp;
}

const edits: readonly NamedEdit[] = [
  {
    label: 'move Joint press conference with Gen. Liang',
    make: async (page) => {
      const press = lineOf(schedule(page), 'Joint press conference with Gen. Liang');
      await selectLine(press);
      await typeTime(press, '1055-1125');
    },
    shows: /^1055–1125 Joint press/,
  },
  {
    label: 'change title of',
    make: async (page) => {
      const title = lineOf(schedule(page), '1055–1125').getByRole('textbox', { name: 'Title' });
      await title.press('End');
      await title.pressSequentially(', in the garden');
    },
    shows: /Gen\. Liang, in the garden$/,
  },
  {
    label: 'add Tea',
    make: async (page) => {
      await quickLineOf(page, monday).click();
      await page.keyboard.type('1715 tea');
      await page.keyboard.press('Enter');
    },
    shows: /^1715 Tea$/i,
  },
  {
    label: 'move Tea',
    make: async (page) => {
      const tea = lineOf(schedule(page), /^1715 Tea$/i);
      await tea.focus();
      await tea.press('Alt+ArrowDown');
    },
    shows: /^1720 Tea$/i,
  },
  {
    label: 'remove Walk-through, Great Hall of the People',
    make: async (page) => {
      const walk = lineOf(schedule(page), 'Walk-through, Great Hall');
      await selectLine(walk);
      await walk.press('Delete');
      await expect(walk).toHaveCount(0);
    },
    shows: /^1720 Tea$/i,
  },
];

test('every edit is undone by its name after a reload, back to the beginning, and redone', async ({
  page,
}) => {
  await openSample(page);
  const states = [await lineNames(page)];
  for (const { label, make, shows } of edits)
    await test.step(label, async () => {
      await make(page);
      await expect(lineOf(dayOf(page, monday), shows)).toBeVisible();
      await expect(undoButton(page)).toHaveAccessibleDescription(new RegExp(`^${label}`, 'i'));
      states.push(await lineNames(page));
    });
  await expectSaved(page);

  await page.reload();
  await expectSchedule(page);
  expect(await lineNames(page)).toEqual(states.at(-1));

  for (const [index, { label }] of [...edits.entries()].toReversed()) {
    await expect(undoButton(page)).toHaveAccessibleDescription(new RegExp(`^${label}`, 'i'));
    await undoButton(page).click();
    await expect(page.getByText(new RegExp(`^Undone: ${label}`, 'i'))).toBeVisible();
    expect(await lineNames(page), `without “${label}”`).toEqual(states[index]);
  }
  await expect(undoButton(page)).toBeDisabled();

  for (const [index, { label }] of edits.entries()) {
    await redoButton(page).click();
    await expect(page.getByText(new RegExp(`^Done again: ${label}`, 'i'))).toBeVisible();
    expect(await lineNames(page), `with “${label}” again`).toEqual(states[index + 1]);
  }
  await expect(redoButton(page)).toBeDisabled();
});

test('Alt with an arrow moves a meeting by five minutes, with Shift by one', async ({ page }) => {
  await openSample(page);
  const lunch = lineOf(dayOf(page, monday), 'Working lunch');
  await lunch.focus();

  for (const [keys, name] of [
    ['Alt+ArrowDown', /^1205–1305 Working lunch/],
    ['Alt+Shift+ArrowDown', /^1206–1306 Working lunch/],
    ['Alt+ArrowUp', /^1201–1301 Working lunch/],
    ['Alt+Shift+ArrowUp', /^1200–1300 Working lunch/],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(lineOf(dayOf(page, monday), name)).toBeFocused();
  }
});
