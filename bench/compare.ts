/** One way to do a piece of work; `work` does it `times` times and gives something of the result. */
export type Contestant = {
  readonly name: string;
  readonly work: (times: number) => unknown;
};

type Options = {
  /** How often the work is done in one round. */
  readonly times: number;
  /** Rounds that count; as many as a fifth of them go before, uncounted. */
  readonly rounds?: number;
};

/**
 * Prints the median of each contestant and how often the first is faster. The rounds of all are
 * interleaved, as a shared machine is now fast, now slow: only ratios from one run mean something.
 * The caller has made sure that all of them give the right result.
 */
export const compare = (
  contestants: readonly Contestant[],
  { times, rounds = 25 }: Options,
): void => {
  const measured = contestants.map((contestant) => ({ contestant, nanoseconds: aList() }));
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    for (const { contestant, nanoseconds } of measured) {
      const taken = time(contestant, times);
      if (round >= 0) nanoseconds.push(taken);
    }
  }
  const medians = measured.map(({ contestant, nanoseconds }) => ({
    name: contestant.name,
    median: median(nanoseconds),
  }));
  const [first] = medians;
  for (const { name, median: each } of medians) {
    const ratio = first === undefined ? 1 : each / first.median;
    console.log(`${name.padEnd(36)} ${inUnits(each).padStart(10)}   × ${ratio.toFixed(2)}`);
  }
};

const aList = (): number[] => [];

/** Kept where the engine cannot tell that nobody reads it, so that no work is left out. */
const results: { last: unknown } = { last: undefined };

const time = ({ work }: Contestant, times: number): number => {
  globalThis.gc?.();
  const start = process.hrtime.bigint();
  results.last = work(times);
  return Number(process.hrtime.bigint() - start) / times;
};

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const inUnits = (nanoseconds: number): string => {
  if (nanoseconds < 1_000) return `${nanoseconds.toFixed(0)} ns`;
  if (nanoseconds < 1_000_000) return `${(nanoseconds / 1_000).toFixed(1)} µs`;
  return `${(nanoseconds / 1_000_000).toFixed(2)} ms`;
};
