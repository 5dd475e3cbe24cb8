import { TZDate } from '@date-fns/tz';
import { Temporal as Oracle } from '@js-temporal/polyfill';
import { create, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime';
import { randomNumbers } from '../src/domain/testing/random';
import { DAY, MINUTE } from '../src/domain/time/instant';
import { instantOf, wallTimeKind } from '../src/domain/time/zones';
import type { GoalResult } from './goal';
import { median } from './statistics';

interface Sample {
  readonly zone: string;
  readonly date: string;
  readonly clock: string;
  readonly instant: number;
}

interface Contestant {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** How often all samples are converted in a round: about the same time for every contestant. */
  readonly passes: number;
  readonly convert: (sample: Sample) => number;
}

const ZONES = [
  ...['America/New_York', 'America/Anchorage', 'America/St_Johns', 'America/Sao_Paulo'],
  ...['Europe/London', 'Europe/Moscow', 'Africa/Casablanca', 'Asia/Kathmandu', 'Asia/Shanghai'],
  ...['Asia/Seoul', 'Asia/Tokyo', 'Pacific/Chatham'],
] as const;
const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 730;
const SAMPLES = 4_000;
const ROUNDS = 15;
const GOAL_NANOSECONDS = 150;
const GOAL_RATIO = 25;

/** Goal 4: wall time to instant, rounds interleaved; throws where a contestant is wrong. */
export const wallTimeGoal = async (): Promise<GoalResult> => {
  const samples = randomSamples();
  const once = samples.filter(
    ({ zone, date, clock }) => wallTimeKind(zone, date, clock) === 'exact',
  );
  const contestants = [
    { name: 'instantOf', samples, passes: 25, convert: ours },
    { name: 'temporal-polyfill', samples, passes: 1, convert: polyfill },
    // It has no rule for times that are skipped or happen twice.
    { name: '@date-fns/tz', samples: once, passes: 1, convert: zonedDate },
  ] as const;
  for (const contestant of contestants) assertRight(contestant);
  const [own, temporal, zoned] = measure(contestants);
  const ratio = (temporal ?? Number.NaN) / (own ?? Number.NaN);
  return {
    goal: 4,
    what: `wall time → instant, ${SAMPLES} random times in ${ZONES.length} zones`,
    ours: `${inNanoseconds(own)} (goal ≤ ${GOAL_NANOSECONDS} ns, ≥ ${GOAL_RATIO}×)`,
    peer: `temporal-polyfill ${inNanoseconds(temporal)}, @date-fns/tz ${inNanoseconds(zoned)}`,
    ratio,
    isReached: ratio >= GOAL_RATIO && (own ?? Number.NaN) <= GOAL_NANOSECONDS,
  };
};

const ours = ({ zone, date, clock }: Sample): number => instantOf(zone, date, clock, null);

/** Its fastest way: its functions; the same from a text through its classes takes twice as long. */
const polyfill = ({ zone, date, clock }: Sample): number => {
  const [year, month, day, hour, minute] = partsOf(date, clock);
  return toZonedDateTime(create(year, month, day, hour, minute), zone).epochMilliseconds;
};

const zonedDate = ({ zone, date, clock }: Sample): number => {
  const [year, month, day, hour, minute] = partsOf(date, clock);
  return new TZDate(year, month - 1, day, hour, minute, zone).getTime();
};

const partsOf = (date: string, clock: string) =>
  [
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)),
    Number(date.slice(8)),
    Number(clock.slice(0, 2)),
    Number(clock.slice(3)),
  ] as const;

/** The oracle is a fourth implementation, so that none of the contestants judges itself. */
const randomSamples = (): readonly Sample[] => {
  const random = randomNumbers(20110110);
  return Array.from({ length: SAMPLES }, () => {
    const zone = ZONES[Math.floor(random() * ZONES.length)] ?? 'UTC';
    const wall = FIRST_DAY + Math.floor((random() * DAYS * DAY) / MINUTE) * MINUTE;
    const text = new Date(wall).toISOString();
    const instant = Oracle.PlainDateTime.from(text.slice(0, 16)).toZonedDateTime(zone);
    const date = text.slice(0, 10);
    return { zone, date, clock: text.slice(11, 16), instant: instant.epochMilliseconds };
  });
};

const assertRight = ({ name, samples, convert }: Contestant): void => {
  const wrong = samples.find((sample) => convert(sample) !== sample.instant);
  if (wrong === undefined) return;
  throw new Error(`${name} is wrong in ${wrong.zone} on ${wrong.date} at ${wrong.clock}`);
};

/** Medians in nanoseconds for one conversion. */
const measure = (contestants: readonly Contestant[]): readonly number[] => {
  const rounds = Array.from({ length: ROUNDS }, () => contestants.map(nanosecondsOf));
  return contestants.map((_, index) => median(rounds.map((round) => round[index] ?? Number.NaN)));
};

const nanosecondsOf = ({ samples, passes, convert }: Contestant): number => {
  let sum = 0;
  const start = process.hrtime.bigint();
  for (let pass = 0; pass < passes; pass += 1) {
    for (const sample of samples) sum += convert(sample);
  }
  const taken = Number(process.hrtime.bigint() - start);
  // Reading the sum keeps the engine from leaving the work out.
  if (Number.isNaN(sum)) throw new Error('A conversion gave no number');
  return taken / (passes * samples.length);
};

const inNanoseconds = (value: number | undefined): string =>
  `${(value ?? Number.NaN).toFixed(0)} ns`;
