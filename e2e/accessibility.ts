import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on the page as it now is, in one line each, must be nothing. Where only a part has
 * changed since the page was looked at, the part is enough: a page of many lines takes seconds.
 */
export const expectAccessible = async (page: Page, part?: Locator): Promise<void> => {
  const axe = new AxeBuilder({ page }).withTags(standards);
  await part?.evaluate((element) => element.setAttribute('data-examined', ''));
  const { violations } = await (part ? axe.include('[data-examined]') : axe).analyze();
  await part?.evaluate((element) => element.removeAttribute('data-examined'));
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  );
  expect(found).toEqual([]);
};
