import { buildsIfStale } from './build.mjs';
import { giveUp } from './run.mjs';
import { serve, wantedPort } from './serve.mjs';
import { setUp } from './set-up.mjs';

await setUp();
if (!buildsIfStale()) giveUp('The build failed.');
console.log(`Legation is at ${await serve({ port: wantedPort() })}`);
