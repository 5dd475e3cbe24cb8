import { loadavg } from 'node:os';
import { type GoalResult, lineOfGoal } from './goal';

/** A benchmark is a file `<name>.bench.ts` beside this one that exports `run`. */
type Benchmark = { readonly run: () => Promise<readonly GoalResult[]> };

const benchmarks = import.meta.glob<Benchmark>('./*.bench.ts');
const nameOf = (path: string) => path.replace('./', '').replace('.bench.ts', '');

const wanted = process.argv.slice(2);
const names = Object.keys(benchmarks).map(nameOf);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are: ${names.join(', ')}.`);
  process.exit(1);
}

for (const [path, load] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(nameOf(path))) continue;
  const [load1 = 0] = loadavg();
  console.log(`\n── ${nameOf(path)} (load ${load1.toFixed(1)}) ──`);
  const { run } = await load();
  for (const result of await run()) console.log(lineOfGoal(result));
}
