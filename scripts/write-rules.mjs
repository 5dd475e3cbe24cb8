/** Writes the page of all rules, from the rules themselves and what they say of the samples. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectFolder } from './run.mjs';

const samples = ['january-2011-draft-2', 'january-2011'];

const { module } = await runnerImport('./src/checks/testing/rules-page.ts', {
  root: projectFolder,
});
const trips = samples.map((name) => {
  const path = join(projectFolder, 'public/sample', `${name}.legation.json`);
  return JSON.parse(readFileSync(path, 'utf8')).trip;
});
writeFileSync(join(projectFolder, 'docs/rules.md'), module.rulesPage(trips));
