import { expect, type Locator, type Page } from '@playwright/test';

/** From the first visit to the sample trip on the screen. */
export const openSample = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample trip' }).click();
  await expectSchedule(page);
};

export const expectSchedule = async (page: Page): Promise<void> => {
  await expect(page.getByRole('region', { name: 'Route' })).toBeVisible();
  await expect(schedule(page).getByRole('heading', { level: 2 }).first()).toBeVisible();
  // The first screen comes before the rest.
  await expect(schedule(page)).toHaveAttribute('aria-busy', 'false');
};

export const schedule = (page: Page): Locator => page.getByRole('main');
export const inspector = (page: Page): Locator => page.getByRole('region', { name: 'Inspector' });
export const findingsList = (page: Page): Locator => page.getByRole('region', { name: 'Findings' });
export const undoButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Undo', exact: true });
export const redoButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Redo', exact: true });

/** A day of the schedule, by a part of its heading: '10 January'. */
export const dayOf = (page: Page, heading: string): Locator =>
  schedule(page).getByRole('region', { name: heading });

export const quickLineOf = (page: Page, heading: string): Locator =>
  dayOf(page, heading).getByRole('textbox', { name: 'Add a line' });

/** The lines that have the text in their name, of the whole schedule or of a day. */
export const lineOf = (part: Page | Locator, name: string | RegExp): Locator =>
  part.getByRole('article', { name });

/** The names of all lines, from the first day to the last. */
export const lineNames = async (page: Page): Promise<readonly string[]> =>
  lineOf(schedule(page), /./).evaluateAll((lines) => lines.map(({ ariaLabel }) => ariaLabel ?? ''));

/** How many findings the bar counts: '1 error', '0 warnings'. */
export const expectCounts = async (page: Page, ...counts: readonly string[]): Promise<void> => {
  for (const count of counts)
    await expect(page.getByRole('button', { name: new RegExp(`\\b${count}\\b`) })).toBeVisible();
};

/** Selects a line with the mouse, on its time, where no other control stands. */
export const selectLine = async (line: Locator): Promise<void> => {
  await line.click({ position: { x: 6, y: 6 } });
  await expect(line).toHaveAttribute('aria-current', 'true');
};

export const typeTime = async (line: Locator, time: string): Promise<void> => {
  const cell = line.getByRole('textbox', { name: 'Time' });
  await cell.fill(time);
  await cell.press('Enter');
};

export const expectSaved = async (page: Page): Promise<void> => {
  await expect(page.getByText(/^Saved in this browser/)).toBeVisible();
};
