import { setUp } from './set-up.mjs';
import { quickStages, runStages } from './stages.mjs';

await setUp();
const { went } = await runStages(quickStages);
process.exitCode = went === 'well' ? 0 : 1;
