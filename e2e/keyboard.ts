import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';

type Step = 'Tab' | 'Shift+Tab' | 'ArrowUp' | 'ArrowDown';

/** More controls than this are no way for a planner to go. */
const MOST_STEPS = 120;

/** Goes on with Tab until the control has the focus. */
export const tabTo = (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') =>
  stepTo(page, target, key);

/** Goes from line to line until the line has the focus. */
export const arrowTo = (page: Page, target: Locator, key: 'ArrowUp' | 'ArrowDown') =>
  stepTo(page, target, key);

const stepTo = async (page: Page, target: Locator, key: Step): Promise<void> => {
  // A list that opens on the way hides the rest of the page from its roles, not from the keys.
  let control: ElementHandle<Node> | null = await target.elementHandle();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    // A field may be replaced by one with a list once that is fetched.
    if (!(await control?.evaluate((element) => element.isConnected)))
      [control = null] = await target.elementHandles();
    if (await control?.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
};

/** Something that can be seen has the focus; where it is lost, the page itself has it. */
export const expectFocusKept = async (page: Page): Promise<void> => {
  const isKept = (): Promise<boolean> =>
    page.evaluate(() => {
      const focused = document.activeElement;
      return focused !== null && focused !== document.body && focused.getClientRects().length > 0;
    });
  await expect.poll(isKept, 'the focus is on a control').toBe(true);
};

/** Types into the field once it has the focus; all of it is there afterwards. */
export const typeInto = async (page: Page, field: Locator, text: string): Promise<void> => {
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
};

/** What is typed into the quick line; a name to be made a new record comes from its list. */
export type Typed = string | { readonly create: string };

/** Types into the control that has the focus and adds the line with Enter. */
export const typeLine = async (page: Page, ...parts: readonly Typed[]): Promise<void> => {
  for (const part of parts) await typePart(page, part);
  await page.keyboard.press('Enter');
};

/** Types without adding anything. */
export const typePart = async (page: Page, part: Typed): Promise<void> => {
  if (typeof part === 'string') {
    await page.keyboard.type(part);
    return;
  }
  await page.keyboard.type(part.create);
  // A new record is the last of the list, and the arrow goes around.
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { name: `new: ${part.create}` })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
};
