import { createServer } from 'node:net';
import { buildsIfStale } from './build.mjs';
import { giveUp, isStarted, runsTool } from './run.mjs';
import { setUp } from './set-up.mjs';

/**
 * On a port of its own, so that two runs on one computer do not meet.
 * @param {readonly string[]} args for Playwright
 */
export const runsJourneys = async (args) =>
  runsTool('playwright', ['test', '--pass-with-no-tests', ...args], {
    LEGATION_TEST_PORT: `${await freePort()}`,
  });

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

if (isStarted(import.meta.url)) {
  await setUp({ tests: true });
  if (!buildsIfStale()) giveUp('The build failed.');
  process.exitCode = (await runsJourneys(process.argv.slice(2))) ? 0 : 1;
}
