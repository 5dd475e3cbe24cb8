import { setUp } from './set-up.mjs';
import { allStages, runStages } from './stages.mjs';

await setUp({ tests: true });
const { went, passed, failed } = await runStages(allStages);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = went === 'well' ? 0 : 1;
