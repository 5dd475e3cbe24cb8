/** Writes the sample trips as the newest schema has them, with the revision that follows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { giveUp, projectFolder } from './run.mjs';

/** @param {string} path */
const moduleAt = async (path) => (await runnerImport(path, { root: projectFolder })).module;

const { readTripFile, writeTripFile } = await moduleAt('./src/files/trip-file.ts');
const { revisionOf } = await moduleAt('./src/domain/edits/commit.ts');
const { compareTrips } = await moduleAt('./src/domain/edits/compare.ts');
const { emptyTables } = await moduleAt('./src/domain/trip.ts');

for (const name of ['january-2011', 'january-2011-draft-2']) {
  const path = join(projectFolder, 'public/sample', `${name}.legation.json`);
  const read = readTripFile(readFileSync(path, 'utf8'));
  if (!read.ok) giveUp(`${path}: ${read.problem.sentence}`);
  const { trip } = read.file;
  const rev = revisionOf([], compareTrips(emptyTables, trip));
  writeFileSync(path, writeTripFile({ trip, rev, ancestors: [] }));
}
