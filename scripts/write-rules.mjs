/** Writes the page of all rules, from the rules themselves and what they say of the broken sample. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectFolder } from './run.mjs';

const { module } = await runnerImport('./src/checks/testing/rules-page.ts', {
  root: projectFolder,
});
const sample = join(projectFolder, 'public/sample/january-2011.legation.json');
const { trip } = JSON.parse(readFileSync(sample, 'utf8'));
writeFileSync(join(projectFolder, 'docs/rules.md'), module.rulesPage(trip));
