import { expect, type Locator, type Page } from '@playwright/test';
import { dayOf, findingsList, inspector, lineOf, quickLineOf, schedule } from './trip-page';

/** Where a planner stands: on a line of the schedule, on the route, or in a day. */
export type Place =
  | { readonly line: RegExp }
  | { readonly route: RegExp; readonly head: string }
  | { readonly day: string };

type FieldRole = 'textbox' | 'combobox' | 'button';

/** What a planner's hands do there. */
export type Doing =
  | { readonly keys: string; readonly times: number }
  | { readonly cell: string; readonly role: FieldRole; readonly text: string }
  | { readonly field: string; readonly role: FieldRole; readonly text: string }
  | { readonly quickLine: string };

export interface Break {
  readonly group: string;
  readonly breaks: string;
  readonly at: Place;
  readonly does: readonly Doing[];
  /** The words of the finding. */
  readonly says: string;
  /** Where it is said, if that is not where the planner stands. */
  readonly saidAt?: Place;
  /** What the first fix did, by its key; or the fix that is chosen by its words in the inspector. */
  readonly mends: { readonly byKey: string } | { readonly byFix: string };
  /** Where the planner mends it, if that is not where it was broken. */
  readonly mendedAt?: Place;
}

export const placeOf = (page: Page, place: Place): Locator => {
  if ('line' in place) return lineOf(schedule(page), place.line).first();
  if ('day' in place) return dayOf(page, place.day);
  return page.getByRole('region', { name: 'Route' }).getByRole('button', { name: place.route });
};

/** Goes there with the keys: a line is selected by the focus alone, the others by Enter. */
export const standAt = async (page: Page, place: Place): Promise<void> => {
  if ('day' in place) return;
  await placeOf(page, place).focus();
  const isLine = 'line' in place;
  if (!isLine && !(await isSelected(page, place))) await page.keyboard.press('Enter');
  await expect.poll(() => isSelected(page, place)).toBe(true);
};

/** A stop is current on the route while one of its lines is selected. */
const isSelected = async (page: Page, place: Place): Promise<boolean> =>
  'head' in place
    ? inspector(page).getByRole('heading', { name: place.head, level: 2, exact: true }).isVisible()
    : (await placeOf(page, place).getAttribute('aria-current')) === 'true';

export const openInInspector = async (page: Page, place: Place): Promise<void> => {
  await standAt(page, place);
  await page.keyboard.press('Enter');
  const isInside = () =>
    inspector(page).evaluate((element) => element.contains(document.activeElement));
  await expect.poll(isInside, 'the focus is in the inspector').toBe(true);
};

export const doAll = async (page: Page, { at, does }: Break): Promise<void> => {
  for (const doing of does) await doOne(page, at, doing);
};

const doOne = async (page: Page, at: Place, doing: Doing): Promise<void> => {
  if ('quickLine' in doing) {
    if (!('day' in at)) throw new Error('a line is typed into a day');
    await quickLineOf(page, at.day).focus();
    await page.keyboard.type(doing.quickLine);
    await page.keyboard.press('Enter');
  } else if ('keys' in doing) {
    await standAt(page, at);
    for (let count = 0; count < doing.times; count += 1) await page.keyboard.press(doing.keys);
  } else if ('cell' in doing) {
    await standAt(page, at);
    await enter(page, placeOf(page, at).getByRole(doing.role, { name: doing.cell }), doing);
  } else {
    await openInInspector(page, at);
    const control = inspector(page).getByRole(doing.role, { name: doing.field, exact: true });
    await enter(page, control.first(), doing);
  }
};

const enter = async (
  page: Page,
  control: Locator,
  { role, text }: { readonly role: FieldRole; readonly text: string },
): Promise<void> => {
  await control.focus();
  if (role === 'button') await page.keyboard.press('Enter');
  else if (await control.evaluate((element) => element.tagName === 'SELECT'))
    await page.keyboard.type(text);
  else {
    await page.keyboard.press('Control+A');
    if (text === '') await page.keyboard.press('Delete');
    else await page.keyboard.type(text);
    // A field that was emptied is taken over where it is left.
    await page.keyboard.press(text === '' ? 'Tab' : 'Enter');
  }
};

export const findingSaying = (page: Page, words: string): Locator =>
  findingsList(page).getByRole('button', { name: words });
