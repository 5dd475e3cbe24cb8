/**
 * `npm run bench` runs all benchmarks, `npm run bench -- overlaps zones` those two. They are bundled
 * as the app is, so that what is timed is what ships.
 */
import { join } from 'node:path';
import { buildsIfStale } from './build.mjs';
import { giveUp, projectFolder, runs, runsTool } from './run.mjs';
import { setUp, setUpPeers } from './set-up.mjs';

const bundle = '.cache/bench';

await setUp({ tests: true });
setUpPeers();
if (!buildsIfStale()) giveUp('The build failed.');
const isBundled = runsTool('vite', [
  'build',
  ...['--ssr', 'bench/run.ts', '--outDir', bundle, '--emptyOutDir', '--logLevel', 'warn'],
]);
if (!isBundled) giveUp('The benchmarks could not be bundled.');

const script = join(projectFolder, bundle, 'run.js');
const isRun = runs(process.execPath, ['--expose-gc', script, ...process.argv.slice(2)], {
  NODE_ENV: 'production',
});
process.exitCode = isRun ? 0 : 1;
