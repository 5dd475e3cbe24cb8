import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './run.mjs';

/**
 * The scripts a browser fetches before the first picture: the entry and all it imports for sure.
 * What is loaded on use is reached through `dynamicImports`, and stays out.
 */
export const initialScripts = () => {
  /** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
  const chunks = JSON.parse(
    readFileSync(join(projectFolder, 'dist', '.vite', 'manifest.json'), 'utf8'),
  );
  const reached = new Set(Object.keys(chunks).filter((name) => chunks[name]?.isEntry));
  // A set hands out what is added while it is walked.
  for (const name of reached) {
    for (const imported of chunks[name]?.imports ?? []) reached.add(imported);
  }
  return [...reached].flatMap((name) => chunks[name]?.file ?? []).map((file) => `dist/${file}`);
};
