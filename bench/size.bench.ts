import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { GoalResult } from './goal';
import { type Chunk, initialChunks, partsOf } from './parts';

const GOAL = 220;
const AIM = 190;
/** Of FullCalendar with React alone, built by the same tools; a size is the same on every machine. */
const PEER = 164;

/** Goal 10: what a browser fetches before the first picture, by the part of the app it comes from. */
export const run = async (): Promise<readonly GoalResult[]> => {
  const built = await build({
    logLevel: 'error',
    build: { sourcemap: true, write: false, copyPublicDir: false },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  const chunks = initialChunks(output.output.filter((one): one is Chunk => one.type === 'chunk'));
  const size = sum(chunks.map(({ code }) => gzipSync(code, { level: 9 }).length)) / 1_000;
  // Parts are pressed one by one for the table, which presses worse than all of them together.
  const parts = partsOf(chunks).map(({ name, code }) => ({ name, gzip: gzipSync(code).length }));
  const scale = size / sum(parts.map(({ gzip }) => gzip));
  for (const { name, gzip } of parts.toSorted((one, other) => other.gzip - one.gzip))
    console.log(`  ${name.padEnd(28)} ${(gzip * scale).toFixed(1).padStart(6)} kB`);
  return [
    {
      goal: 10,
      what: `initial JavaScript, gzip, ${chunks.length} ${chunks.length === 1 ? 'file' : 'files'}`,
      ours: `${size.toFixed(1)} kB (goal ≤ ${GOAL} kB, aim ${AIM})`,
      peer: `FullCalendar and React alone ${PEER} kB (measured earlier)`,
      ratio: PEER / size,
      isReached: size <= GOAL,
    },
  ];
};

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
