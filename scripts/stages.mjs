import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from './build.mjs';
import { runsJourneys } from './e2e.mjs';
import { projectFolder, runsTool } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {Counts & { went: 'well' | 'wrong' }} Outcome
 * @typedef {{ title: string, run: () => Outcome | Promise<Outcome> }} Stage
 */

/** Where a clock mistake shows: Chatham is 12:45 or 13:45 ahead, St John's 3:30 or 2:30 behind. */
const [firstZone, secondZone] = /** @type {const} */ (['Pacific/Chatham', 'America/St_Johns']);
const foldersOfTime = ['src/domain', 'src/input', 'src/documents', 'src/checks'];

const unitReport = '.cache/unit.json';
const journeysReport = '.cache/e2e.json';

/** @type {readonly Stage[]} */
const codeStages = [
  { title: 'Types', run: () => outcome(runsTool('tsc', [])) },
  { title: 'Lint and format', run: () => outcome(runsTool('biome', ['check', '.'])) },
  { title: 'Unused code', run: () => outcome(runsTool('knip', [])) },
];

/** @type {readonly Stage[]} */
export const quickStages = [
  ...codeStages,
  { title: 'Unit tests', run: () => outcome(runsUnitTests([]), countsOfUnitTests) },
];

/** @type {readonly Stage[]} */
export const allStages = [
  ...codeStages,
  {
    title: `Unit tests on a computer in ${firstZone}`,
    run: () => outcome(runsUnitTests([], { TZ: firstZone }), countsOfUnitTests),
  },
  {
    title: `Unit tests of the core on a computer in ${secondZone}`,
    run: () =>
      withoutPasses(outcome(runsUnitTests(foldersOfTime, { TZ: secondZone }), countsOfUnitTests)),
  },
  { title: 'Build', run: () => outcome(builds()) },
  { title: 'Size of the first load', run: () => outcome(runsTool('size-limit', [])) },
  { title: 'End to end', run: async () => outcome(await runsJourneys([]), countsOfJourneys) },
];

/**
 * Runs one after another until one goes wrong.
 * @param {readonly Stage[]} stages
 * @returns {Promise<Outcome>}
 */
export const runStages = async (stages) => {
  const total = { passed: 0, failed: 0 };
  for (const { title, run } of stages) {
    console.log(`\n── ${title} ──`);
    rmSync(join(projectFolder, unitReport), { force: true });
    rmSync(join(projectFolder, journeysReport), { force: true });
    const { went, passed, failed } = await run();
    total.passed += passed;
    total.failed += failed;
    if (went === 'wrong') {
      console.error(`\n${title}: went wrong.`);
      return { went, ...total };
    }
  }
  return { went: 'well', ...total };
};

/**
 * @param {boolean} isWell
 * @param {() => Counts} [countsOf]
 * @returns {Outcome}
 */
const outcome = (isWell, countsOf = () => ({ passed: 0, failed: 0 })) => {
  const { passed, failed } = countsOf();
  // A stage can fail without a failed test, and must not end in "0 failed".
  return isWell
    ? { went: 'well', passed, failed }
    : { went: 'wrong', passed, failed: Math.max(failed, 1) };
};

/**
 * The same tests again are not more tests.
 * @param {Outcome} again
 */
const withoutPasses = (again) => ({ ...again, passed: 0 });

/**
 * @param {readonly string[]} folders
 * @param {NodeJS.ProcessEnv} [environment]
 */
const runsUnitTests = (folders, environment) =>
  runsTool(
    'vitest',
    [
      'run',
      ...['--passWithNoTests', '--reporter=default'],
      ...['--reporter=json', `--outputFile.json=${unitReport}`],
      ...folders,
    ],
    environment,
  );

const countsOfUnitTests = () => {
  const report = reportIn(unitReport);
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
};

const countsOfJourneys = () => {
  const { stats = {} } = reportIn(journeysReport);
  return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) };
};

/** @param {string} path */
const reportIn = (path) => {
  try {
    return JSON.parse(readFileSync(join(projectFolder, path), 'utf8'));
  } catch {
    return {};
  }
};
