import type { Page } from '@playwright/test';

/** Lets no such file through until what it gives is called: a part that comes late. */
export const heldBack = async (page: Page, files: RegExp): Promise<() => void> => {
  let send = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(files, async (route) => {
    await asked;
    await route.continue();
  });
  return send;
};
