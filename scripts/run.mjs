import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** Started with Node itself, as the links in node_modules/.bin are of another kind on each system. */
const tools = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  'size-limit': 'size-limit/bin.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs a program in the project's folder with its output shown, and tells whether it went well.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to the present one
 */
export const runs = (program, args, environment = {}) =>
  spawnSync(program, args, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  }).status === 0;

/**
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 */
export const runsTool = (tool, args, environment) =>
  runs(process.execPath, [`node_modules/${tools[tool]}`, ...args], environment);

/** @param {string} moduleUrl the `import.meta.url` of the asking module */
export const isStarted = (moduleUrl) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);

/**
 * One sentence and the end: a stack would only hide what to do.
 * @param {string} sentence
 * @returns {never}
 */
export const giveUp = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
