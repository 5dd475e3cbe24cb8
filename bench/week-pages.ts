import { join } from 'node:path';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

/** Who draws a week of meetings, and what its drawing is known by. */
export interface Drawer {
  readonly name: string;
  /** In the address of its page. */
  readonly by: 'legation' | 'full-calendar' | 'big-calendar';
  readonly event: string;
  /** Where all of these are, the week is there: every event, or with us every day. */
  readonly whole: string;
  readonly title: string;
}

export const drawers: readonly Drawer[] = [
  {
    ...{ name: 'Legation', by: 'legation' },
    ...{ event: 'main article', whole: 'main section[data-day]', title: '' },
  },
  {
    ...{ name: 'FullCalendar', by: 'full-calendar' },
    ...{ event: '.event', whole: '.event', title: '.event .title' },
  },
  {
    ...{ name: 'react-big-calendar', by: 'big-calendar' },
    ...{ event: '.event', whole: '.event', title: '.event .rbc-event-content' },
  },
];

export interface WeekPages {
  /** Leads to a page that has its week in memory, and waits to draw it; `moved` is for `+` and `-`. */
  readonly open: (page: Page, drawer: Drawer, meetings: number, moved?: string) => Promise<void>;
  readonly stop: () => void;
}

/** The pages of all drawers, built for the purpose as the app is: nothing of them ships. */
export const weekPages = async (): Promise<WeekPages> => {
  const root = join(process.cwd(), 'bench/week');
  const outDir = join(process.cwd(), '.cache/bench-week');
  await build({
    ...{ configFile: false, root, logLevel: 'error', plugins: [react()] },
    build: { outDir, emptyOutDir: true, target: 'chrome123', chunkSizeWarningLimit: 10_000 },
  });
  const server = await preview({ configFile: false, root, build: { outDir }, logLevel: 'error' });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return {
    open: async (page, { by }, meetings, moved = '') => {
      await page.goto(`${address}?${new URLSearchParams({ by, meetings: `${meetings}`, moved })}`);
      await page.waitForFunction(() => 'mountWeek' in globalThis);
      // What came with the page is to be done with.
      await page.waitForTimeout(300);
    },
    stop: () => void server.close(),
  };
};

/** Draws the week; `mount` is marked as its beginning. */
export const mountWeek = (page: Page): Promise<void> =>
  page.evaluate('mountWeek()').then(() => undefined);
