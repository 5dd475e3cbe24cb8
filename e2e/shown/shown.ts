import type { Locator, Page } from '@playwright/test';

/** Something that can be on the screen: how it is reached from the one before it, and what is new. */
export interface Shown {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  /** Null: all of the page. */
  readonly part: ((page: Page) => Locator) | null;
}

export const thePage = (name: string, reach: Shown['reach']): Shown => ({
  name,
  reach,
  part: null,
});

/** All around the schedule. */
export const frameOf = (page: Page): Locator =>
  page
    .getByRole('banner')
    .or(page.getByRole('region', { name: 'Route' }))
    .or(page.getByRole('navigation', { name: 'Days' }))
    .or(page.getByRole('complementary'))
    .or(page.getByRole('contentinfo'));
