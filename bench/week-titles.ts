import type { Page } from '@playwright/test';
import type { Drawer } from './week-pages';

/** The titles of all events that a page shows; of ours, it is scrolled to its end for them. */
export const titlesIn = async (
  page: Page,
  { by, whole, title }: Drawer,
  meetings: number,
): Promise<readonly string[]> => {
  if (by === 'legation') return titlesOnTheWay(page);
  await page.waitForFunction(
    ({ selector, count }) => document.querySelectorAll(selector).length >= count,
    { selector: whole, count: meetings },
  );
  return page.locator(title).allTextContents();
};

/** By the ids of their lines, as a line comes in view more than once. */
const titlesOnTheWay = async (page: Page): Promise<readonly string[]> => {
  await page.locator('main[aria-busy="false"]').waitFor();
  return page.evaluate(async () => {
    const titles = new Map<string, string>();
    const main = document.querySelector('main');
    const look = (): void => {
      // The name of a line is its time and its title.
      for (const line of document.querySelectorAll<HTMLElement>('main article[data-line^="m"]'))
        titles.set(line.dataset.line ?? '', line.ariaLabel?.replace(/^\S+ /, '') ?? '');
    };
    while (main) {
      look();
      const { scrollTop } = main;
      main.scrollBy({ top: main.clientHeight, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      if (main.scrollTop <= scrollTop) break;
    }
    look();
    return [...titles.values()];
  });
};
