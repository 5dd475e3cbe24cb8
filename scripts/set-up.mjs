/**
 * Makes this machine ready: packages, and with `--tests` what the tests need of the system. Runs
 * before anything is installed, so it uses Node alone; does nothing when all is there.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, isStarted, projectFolder, runs } from './run.mjs';
import { setUpSystem } from './set-up-system.mjs';

const oldestNode = { major: 20, minor: 19 };
const lockFile = join(projectFolder, 'package-lock.json');
const installedMark = join(projectFolder, 'node_modules', '.legation-lock');

/** @param {{ tests?: boolean }} wanted */
export const setUp = async ({ tests = false } = {}) => {
  checkNode();
  installPackages();
  if (tests) await setUpSystem();
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor)) return;
  giveUp(
    `Legation needs Node ${oldestNode.major}.${oldestNode.minor} or newer; this is ${process.version}.`,
  );
};

const installPackages = () => {
  if (existsSync(installedMark) && readFileSync(installedMark, 'utf8') === fingerprint()) return;
  console.log('Installing packages …');
  // Not `npm ci`: it stops where a registry lacks the packages of a platform nobody here uses.
  // Whoever has set NODE_ENV to production needs the build tools all the same.
  if (!runsNpm(['install', '--ignore-scripts', '--include=dev', '--include=optional'])) {
    giveUp('The packages could not be installed; npm says above why.');
  }
  writeFileSync(installedMark, fingerprint());
};

/** The libraries that benchmarks compare with; nothing else needs them. */
export const setUpPeers = () => {
  const folder = join(projectFolder, 'bench/peers');
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isHere = (/** @type {string} */ name) => existsSync(join(folder, 'node_modules', name));
  if (Object.keys(dependencies).every(isHere)) return;
  if (!runsNpm(['install', '--ignore-scripts', '--prefix', 'bench/peers']))
    giveUp('The libraries to compare with could not be installed; npm says above why.');
};

/** By content: a checkout or a copy changes the times of files, and a lock can change within one. */
const fingerprint = () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(projectFolder, 'package.json'), 'utf8'),
  );
  return createHash('sha256')
    .update(existsSync(lockFile) ? readFileSync(lockFile) : '')
    .update(JSON.stringify([dependencies, devDependencies, process.platform, process.arch]))
    .digest('hex');
};

/** @param {readonly string[]} args */
const runsNpm = (args) => {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? runs(process.execPath, [npm, ...args]) : runs('npm', args);
};

if (isStarted(import.meta.url)) await setUp({ tests: process.argv.includes('--tests') });
