import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { findSystemChromium } from '../scripts/find-chromium.mjs';

export interface ProfileBrowser {
  readonly page: Page;
  /** Ends the browser and all of its processes as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** A browser of its own, with all that it keeps in the folder. */
export const startBrowser = async (profile: string): Promise<ProfileBrowser> => {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const browser = spawn(
    findSystemChromium() ?? chromium.executablePath(),
    [
      '--headless=new',
      '--window-size=1440,900',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    // In a process group of its own, so that the whole of it can be killed.
    { detached: true, stdio: 'ignore' },
  );
  await expect
    .poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'), {
      timeout: 30_000,
    })
    .toBe(true);
  const [port = ''] = readFileSync(portFile, 'utf8').split('\n');
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = connection.contexts();
  if (!context) throw new Error('The browser has no context.');
  return { page: await context.newPage(), kill: () => killGroup(browser) };
};

const killGroup = async (browser: ChildProcess): Promise<void> => {
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  const gone = once(browser, 'exit');
  process.kill(-browser.pid, 'SIGKILL');
  await gone;
};
