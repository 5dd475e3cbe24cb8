import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What no standard asks for, and whoever hears the page goes by. */
const order = ['best-practice'];
/** Of a theme nothing else can be wrong than its colours. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it now is, in one line each, must be nothing: in the light and in
 * the dark, in forced colours and on a phone. Where only a part has changed since the page was
 * looked at, the part is enough: a page of many lines takes seconds.
 */
export const expectAccessible = async (page: Page, part?: Locator): Promise<void> => {
  const size = page.viewportSize();
  await part?.first().waitFor();
  await part?.evaluateAll((all) => {
    for (const one of all) one.setAttribute('data-examined', '');
  });
  await expectNoFault(page, part, [...standards, ...order], 'in the light');
  await expectNothingWider(page, part, 'in the light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoFault(page, part, colours, 'in the dark');
  await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
  await expectNoFault(page, part, colours, 'in forced colours');
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoFault(page, part, standards, 'on a phone');
  await expectNothingWider(page, part, 'on a phone');
  if (size) await page.setViewportSize(size);
  await part?.evaluateAll((all) => {
    for (const one of all) one.removeAttribute('data-examined');
  });
};

/** Neither the page nor the part holds more than it is wide. */
const expectNothingWider = async (
  page: Page,
  part: Locator | undefined,
  where: string,
): Promise<void> => {
  const over = await (part ?? page.locator('html')).evaluateAll((all) =>
    [document.documentElement, ...all]
      .filter((one) => !/auto|scroll/.test(getComputedStyle(one).overflowX))
      .map((one) => one.scrollWidth - one.clientWidth),
  );
  expect.soft(Math.max(...over), `wider than its place ${where}`).toBe(0);
};

const expectNoFault = async (
  page: Page,
  part: Locator | undefined,
  rules: readonly string[],
  where: string,
): Promise<void> => {
  // It is large: once for each load of the page is enough, in the page itself.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page }).setLegacyMode(true);
  const runOnly = [...rules];
  axe.options({ runOnly, resultTypes: ['violations'] });
  if (part) axe.include('[data-examined]');
  const { violations } = await axe.analyze();
  const faults = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  );
  expect.soft(faults, where).toEqual([]);
};
