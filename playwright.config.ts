import { defineConfig, devices } from '@playwright/test';
import { findSystemChromium } from './scripts/find-chromium.mjs';

const port = process.env.LEGATION_TEST_PORT ?? '4174';
const address = `http://127.0.0.1:${port}/`;
const systemChromium = findSystemChromium();

/** Chromium cannot shut itself in where root starts it. */
const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // A busy computer may take its time: what is waited for has to come, not to come fast.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    headless: true,
    locale: 'en-US',
    // Far from every trip, so that the planner's own clock never passes for the place's.
    timezoneId: 'America/St_Johns',
    // A trace of every journey costs a quarter of its time; --trace on brings it back for one run.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(systemChromium ? { executablePath: systemChromium } : {}),
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...forRoot,
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node scripts/serve.mjs --strict-port',
    env: { PORT: port },
    url: address,
    reuseExistingServer: false,
  },
});
