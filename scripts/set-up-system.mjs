import { spawnSync } from 'node:child_process';
import { findOnPath, findSystemChromium, hasPlaywrightChromium } from './find-chromium.mjs';
import { giveUp, runs, runsTool } from './run.mjs';

/** The scripts of the papers; a system with a font for each of them prints every name. */
const languages = ['ja', 'ko', 'zh-cn'];

/** The browser, the PDF reader and the fonts of the tests; gives up with a sentence. */
export const setUpSystem = async () => {
  await ensureChromium();
  ensure('poppler-utils', () => findOnPath('pdftotext') !== undefined, 'pdftotext');
  ensure('fonts-noto-cjk', hasFonts, 'Chinese, Japanese and Korean fonts', ['fontconfig']);
};

const ensureChromium = async () => {
  if (findSystemChromium() || (await hasPlaywrightChromium())) return;
  if (installs(['chromium']) && findSystemChromium()) return;
  console.log('Installing a Chromium of Playwright’s own …');
  runsTool('playwright', ['install', 'chromium']);
  if (elevation()) runsTool('playwright', ['install-deps', 'chromium']);
  if (await hasPlaywrightChromium()) return;
  giveUp('The tests need a Chromium: install the package chromium, then try again.');
};

/**
 * @param {string} name the package
 * @param {() => boolean} isThere
 * @param {string} what it gives
 * @param {readonly string[]} companions other packages that go with it
 */
const ensure = (name, isThere, what, companions = []) => {
  if (isThere() || (installs([name, ...companions]) && isThere())) return;
  giveUp(`The tests need ${what}: install the package ${name}, then try again.`);
};

/** Only Linux comes without such fonts, and only there can they be asked for in this way. */
const hasFonts = () =>
  process.platform !== 'linux' ||
  languages.every((language) => answerOf('fc-list', [`:lang=${language}`, 'family']) !== '');

let listsAreFresh = false;

/** @param {readonly string[]} packages */
const installs = (packages) => {
  const [command, ...prefix] = [...(elevation() ?? []), 'apt-get'];
  if (!command || !findOnPath('apt-get') || !elevation()) return false;
  console.log(`Installing ${packages.join(', ')} …`);
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) listsAreFresh = runs(command, [...prefix, '-qq', 'update'], quietly);
  const args = ['-qq', '-y', '--no-install-recommends', 'install', ...packages];
  return runs(command, [...prefix, ...args], quietly);
};

/**
 * What to put before a command that changes the system; undefined where that is not allowed.
 * @returns {readonly string[] | undefined}
 */
const elevation = () => {
  if (process.getuid?.() === 0) return [];
  return findOnPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0
    ? ['sudo', '-n']
    : undefined;
};

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
const answerOf = (program, args) =>
  (spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '').trim();
