import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { type ProfileBrowser, startBrowser } from './profile-browser';
import { expectSaved, expectSchedule, lineOf, schedule, selectLine } from './trip-page';

const words = ' and then the party walks on through the garden to the other side of the lake'.match(
  / \w+/g,
);

const start = 'Working lunch with delegation';
const lunch = (page: Page) => lineOf(schedule(page), /^1200–1300 .*Working lunch/).first();
const titleOf = (page: Page) => lunch(page).getByRole('textbox', { name: 'Title' });

/** Tells each title that stood on a painted screen together with the word that it is saved. */
const watchSaved = async (page: Page, heard: (title: string) => void): Promise<void> => {
  await page.exposeFunction('heardSaved', heard);
  await titleOf(page).evaluate((title) => {
    const tell: unknown = Reflect.get(window, 'heardSaved');
    let last = '';
    const look = (): void => {
      const isSaved = document.body.textContent.includes('Saved in this browser');
      const text = title instanceof HTMLInputElement ? title.value : '';
      if (isSaved && text !== last && typeof tell === 'function') {
        last = text;
        tell(text);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
};

/** Word by word, as people type: what is written between two words is saved before the next. */
const typeOn = async (page: Page): Promise<void> => {
  for (const word of words ?? []) {
    await page.keyboard.type(word, { delay: 40 });
    await expectSaved(page);
  }
};

/** Types until the title has been shown as saved so many times, and kills the browser within it. */
const killWhileTyping = async (browser: ProfileBrowser, times: number): Promise<string> => {
  const { page, kill } = browser;
  const saved: string[] = [];
  await selectLine(lunch(page));
  await titleOf(page).press('End');
  const isEnough = new Promise<void>((resolve) => {
    void watchSaved(page, (title) => {
      saved.push(title);
      if (saved.length > times) resolve();
    }).then(() => typeOn(page).catch(() => undefined));
  });
  await isEnough;
  await kill();
  return saved.at(-1) ?? '';
};

test('what was shown as saved outlives a browser that is killed while somebody types', async ({
  baseURL,
}, testInfo) => {
  test.setTimeout(240_000);
  const profile = testInfo.outputPath('profile');
  let browser = await startBrowser(profile);
  try {
    await browser.page.goto(baseURL ?? '');
    await browser.page.getByRole('button', { name: 'Open the sample trip' }).click();
    await expectSchedule(browser.page);
    await expectSaved(browser.page);
    const address = browser.page.url();
    let title = start;
    for (const times of [2, 6, 1, 4, 3]) {
      const saved = await killWhileTyping(browser, times);
      expect(saved.length).toBeGreaterThan(title.length);

      browser = await startBrowser(profile);
      await browser.page.goto(address);
      await expectSchedule(browser.page);
      await selectLine(lunch(browser.page));
      title = await titleOf(browser.page).inputValue();
      expect(title.slice(0, saved.length)).toBe(saved);
      await expectSaved(browser.page);
    }
  } finally {
    await browser.kill();
  }
});
