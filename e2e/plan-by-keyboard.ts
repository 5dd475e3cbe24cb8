import { expect, type Page } from '@playwright/test';
import { expectFocusKept, type Typed, tabTo, typeLine } from './keyboard';
import { expectSchedule, quickLineOf } from './trip-page';

type Key = 'Tab' | 'Enter' | 'ArrowDown';

/** Text is typed; a key is pressed. */
const enter = async (page: Page, ...steps: readonly (string | { readonly key: Key })[]) => {
  for (const step of steps)
    if (typeof step === 'string') await page.keyboard.type(step);
    else await page.keyboard.press(step.key);
};

const tab = { key: 'Tab' } as const;
const ok = { key: 'Enter' } as const;

const chooseCity = async (page: Page, city: string): Promise<void> => {
  await page.keyboard.type(city);
  await expect(page.getByRole('option', { name: new RegExp(`^${city}`) }).first()).toBeVisible();
  await enter(page, { key: 'ArrowDown' }, ok, tab);
};

/** A trip of a week from Washington, in the dialog for it. */
export const makeTrip = async (page: Page): Promise<void> => {
  await tabTo(page, page.getByRole('button', { name: 'New trip' }));
  await enter(page, ok);
  await expect(page.getByRole('dialog', { name: 'New trip' })).toBeVisible();
  await enter(page, 'SecDef · Asia', tab, 'Secretary of Defense', tab);
  await chooseCity(page, 'Washington');
  await enter(page, '8 Jan 2011', tab, '14 Jan', ok);
  await expectSchedule(page);
};

export interface Stay {
  readonly city: string;
  readonly down: readonly [string, string];
  readonly up: readonly [string, string];
}

export const stays: readonly Stay[] = [
  { city: 'Beijing', down: ['9 Jan', '2000'], up: ['12 Jan', '1500'] },
  { city: 'Tokyo', down: ['12 Jan', '1900'], up: ['14 Jan', '1052'] },
  { city: 'Seoul', down: ['14 Jan', '1245'], up: ['14 Jan', '1645'] },
];

export const addStop = async (page: Page, { city, down, up }: Stay): Promise<void> => {
  const button = page.getByRole('button', { name: 'Add stop' });
  await tabTo(page, button);
  await enter(page, ok);
  await expect(page.getByRole('dialog', { name: 'Add a stop' })).toBeVisible();
  await chooseCity(page, city);
  await enter(page, down[0], tab, down[1], tab, up[0], tab, up[1], ok);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectFocusKept(page);
};

/** To the line at the foot of a day, by the list of days. */
export const goToDay = async (page: Page, link: RegExp, heading: string): Promise<void> => {
  const days = page.getByRole('navigation', { name: 'Days' });
  await tabTo(page, days.getByRole('link', { name: link }), 'Shift+Tab');
  await enter(page, ok);
  await tabTo(page, quickLineOf(page, heading));
};

export const typeLines = async (
  page: Page,
  lines: readonly (readonly Typed[])[],
): Promise<void> => {
  for (const line of lines) await typeLine(page, ...line);
};
