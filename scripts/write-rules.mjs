/** Writes the page of all rules, from the rules themselves and the examples that their tests give. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { startVitest } from 'vitest/node';
import { giveUp, projectFolder } from './run.mjs';

const vitest = await startVitest('test', ['src/checks/rules/'], {
  root: projectFolder,
  watch: false,
  reporters: [{}],
});
const tests = vitest.state.getTestModules().flatMap(({ children }) => [...children.allTests()]);
const examples = tests.flatMap((test) => test.meta().ruleExample ?? []);
await vitest.close();

const { module } = await runnerImport('./src/checks/testing/rules-page.ts', {
  root: projectFolder,
});
const byRule = Object.fromEntries(examples.map((example) => [example.rule, example]));
const page = module.rulesPage(byRule);
if (examples.length === 0) giveUp('No test of a rule gave an example.');
writeFileSync(join(projectFolder, 'docs/rules.md'), page);
// A test fails while the page is not written yet.
process.exitCode = 0;
