import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { giveUp, isStarted, projectFolder, runsTool } from './run.mjs';

const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/security-policy.mjs',
];
const builtFolder = join(projectFolder, 'dist');
const builtMark = join(builtFolder, '.vite', 'sources');
const worthPressing = /\.(css|html|js|json|legation|svg|txt|webmanifest)$/;

export const builds = () => {
  const before = fingerprint();
  if (!runsTool('vite', ['build', '--logLevel', 'warn'])) return false;
  filesIn(builtFolder)
    .filter((file) => worthPressing.test(file))
    .forEach(press);
  // Taken before the build, as somebody may have gone on writing meanwhile.
  writeFileSync(builtMark, before);
  return true;
};

/** Leaves a build of these very sources as it is. */
export const buildsIfStale = () =>
  existsSync(builtMark) && readFileSync(builtMark, 'utf8') === fingerprint() ? true : builds();

/** Beside the file itself, so that a server has nothing to compress while somebody waits. */
const press = (/** @type {string} */ file) =>
  writeFileSync(
    `${file}.gz`,
    gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION }),
  );

const fingerprint = () => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(projectFolder, source)))) {
    if (!/\.test\.tsx?$/.test(file)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
};

/**
 * @param {string} path a file or a folder
 * @returns {string[]}
 */
const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

if (isStarted(import.meta.url) && !builds()) giveUp('The build failed.');
