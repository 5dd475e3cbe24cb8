import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const faultsOf = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): readonly string[] =>
  violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  );

/**
 * What axe finds on the page as it now is, in one line each, must be nothing. Where only a part has
 * changed since the page was looked at, the part is enough: a page of many lines takes seconds.
 */
export const expectAccessible = async (page: Page, part?: Locator): Promise<void> => {
  const axe = () => {
    const whole = new AxeBuilder({ page });
    return part ? whole.include('[data-examined]') : whole;
  };
  await part?.evaluate((element) => element.setAttribute('data-examined', ''));
  expect(faultsOf(await axe().withTags(standards).analyze())).toEqual([]);
  // Of a theme nothing else can be wrong than its colours.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(faultsOf(await axe().withRules(['color-contrast']).analyze()), 'in the dark').toEqual([]);
  await page.emulateMedia({ colorScheme: null });
  await part?.evaluate((element) => element.removeAttribute('data-examined'));
};
