/** Writes the JSON Schema of trip files, from the registry of fields, to where the app ships it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectFolder, runsTool } from './run.mjs';

const path = 'public/schema/trip-3.json';

const { module } = await runnerImport('./src/files/json-schema.ts', { root: projectFolder });
mkdirSync(join(projectFolder, 'public/schema'), { recursive: true });
writeFileSync(join(projectFolder, path), JSON.stringify(module.tripFileJsonSchema()));
process.exitCode = runsTool('biome', ['format', '--write', path]) ? 0 : 1;
