import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findSystemChromium } from '../scripts/find-chromium.mjs';

/** The built app on a server, and a browser's profile in which the sample trip is stored. */
export interface Stage {
  /** Of the list of trips. */
  readonly home: string;
  /** Of the sample trip. */
  readonly address: string;
  /** Starts a browser on a copy of the profile; `isCold` takes its caches away. */
  readonly start: (options?: { readonly isCold: boolean }) => Promise<Started>;
}

export interface Started {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly stop: () => Promise<void>;
}

const OPEN_SAMPLE = 'Open the sample trip';
const caches = ['Default/Cache', 'Default/Code Cache', 'GrShaderCache', 'ShaderCache'] as const;
const systemChromium = findSystemChromium();

/** Sets the stage, lets the work be done on it, and clears it away. */
export const onStage = async <Result>(work: (stage: Stage) => Promise<Result>): Promise<Result> => {
  const { process: server, address: home } = await serve();
  const folder = mkdtempSync(join(tmpdir(), 'legation-bench-'));
  try {
    const profile = join(folder, 'prepared');
    const address = await storeSample(profile, home);
    let count = 0;
    const start: Stage['start'] = async ({ isCold } = { isCold: false }) => {
      count += 1;
      const own = join(folder, `${count}`);
      cpSync(profile, own, { recursive: true });
      if (isCold) for (const cache of caches) rmSync(join(own, cache), REMOVE);
      return started(own);
    };
    return await work({ home, address, start });
  } finally {
    server.kill();
    rmSync(folder, REMOVE);
  }
};

// A browser that has been closed may still write for a moment.
const REMOVE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;

const started = async (profile: string): Promise<Started> => {
  const context = await launch(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    stop: async () => {
      await context.close();
      rmSync(profile, REMOVE);
    },
  };
};

/** Opens it twice, so that a second visit finds compiled scripts in the cache. */
const storeSample = async (profile: string, home: string): Promise<string> => {
  const context = await launch(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(home);
  await page.getByRole('button', { name: OPEN_SAMPLE }).click();
  await page.getByRole('article').first().waitFor();
  const address = page.url();
  for (let visit = 0; visit < 3; visit += 1) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByRole('article').first().waitFor();
    await page.waitForTimeout(500);
  }
  await context.close();
  return address;
};

const launch = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...(systemChromium ? { executablePath: systemChromium } : {}),
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    args: [
      ...['--disable-quic', '--disable-background-networking', '--disable-component-update'],
      ...['--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ],
  });

/** In a process of its own, so that it does not share one with what measures. */
const serve = (): Promise<{ readonly process: ChildProcess; readonly address: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/serve.mjs'], {
      env: { ...process.env, PORT: '4300' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.once('exit', () => reject(new Error('The server has stopped.')));
    child.stdout.on('data', (chunk: Buffer) => {
      const [address] = /http:\S+/.exec(chunk.toString()) ?? [];
      if (address) resolve({ process: child, address });
    });
  });
