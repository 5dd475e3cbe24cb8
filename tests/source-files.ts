import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { factsOf, type SourceFacts } from './source-facts';

export type SourceFile = SourceFacts & {
  /** Relative to src, such as `domain/trip.ts`. */
  readonly path: string;
  /** The first part of the path: a folder, or the file itself where it stands in src. */
  readonly folder: string;
  readonly isTest: boolean;
  readonly lines: number;
};

const root = new URL('../src/', import.meta.url);

export const readSourceFiles = (): readonly SourceFile[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map(readSourceFile);

const readSourceFile = (path: string): SourceFile => {
  const text = readFileSync(new URL(path, root), 'utf8');
  return {
    path,
    folder: path.split('/')[0] ?? path,
    isTest: isTestOrItsHelper(path),
    lines: text.trimEnd().split('\n').length,
    ...factsOf(path, text),
  };
};

/** A helper of tests is a `test-….ts`, or lies in a folder `testing`. */
const isTestOrItsHelper = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) || /(^|\/)(testing\/|test-[^/]*\.tsx?$)/.test(path);

/** Where a relative import leads, from src; undefined for a package. */
export const targetOf = (path: string, from: string): string | undefined =>
  from.startsWith('.') ? posix.join(posix.dirname(path), from) : undefined;
