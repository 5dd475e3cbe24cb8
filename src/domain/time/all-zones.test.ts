import { Temporal } from '@js-temporal/polyfill';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from './instant';
import { blockAt } from './zone-blocks';
import { instantOf, offsetMinutesAt, wallClockAt, wallTimeKind } from './zones';

/** All zones over seventy years, day by day, take 80 s: only when `LEGATION_SOAK` is 1. */
const SOAK = process.env.LEGATION_SOAK === '1';
const TIMEOUT = SOAK ? 7_200_000 : 600_000;
const SECOND = 1000;
const BLOCK = 1461 * DAY;
const BLOCKS = Math.ceil(Date.UTC(2041, 0) / BLOCK);
const ZONES = Intl.supportedValuesOf('timeZone');
const SEED = 20110110;

/** In the quick run every zone has its turn in a sixth of the years, and all years have zones. */
const PERIODS = ZONES.flatMap((zone, row) =>
  Array.from({ length: BLOCKS }, (_, block) => ({ zone, start: block * BLOCK })).filter(
    (_, block) => SOAK || (block + row) % 6 === 0,
  ),
);

const formats = new Map<string, Intl.DateTimeFormat>();

/** The engine's own reading of the wall clock, as milliseconds of UTC. */
const engineWall = (zone: string, instant: number): number => {
  const format = formats.get(zone) ?? newFormat(zone);
  formats.set(zone, format);
  const [month = 0, day, year = 0, ...clock] = format.format(instant).split(/\D+/).map(Number);
  return Date.UTC(year, month - 1, day, ...clock);
};

const newFormat = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

const engineOffset = (zone: string, instant: number): number =>
  engineWall(zone, instant) - Math.floor(instant / SECOND) * SECOND;

const textOf = (wall: number): { date: string; clock: string } => {
  const text = new Date(wall).toISOString();
  return { date: text.slice(0, 10), clock: text.slice(11, 16) };
};

const oracle = (zone: string, wall: number, disambiguation: 'compatible' | 'later'): number =>
  Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, 16)).toZonedDateTime(zone, {
    disambiguation,
  }).epochMilliseconds;

interface ClockChange {
  readonly zone: string;
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const changesIn = (zone: string, start: number): readonly ClockChange[] =>
  [...blockAt(zone, start).changes]
    .filter((at) => at >= start && at < start + BLOCK)
    .map((at) => ({
      zone,
      at,
      before: engineOffset(zone, at - SECOND),
      after: engineOffset(zone, at),
    }));

/** Just before, at the start, within, at the last minute and at the end of the gap or overlap. */
const wallsAround = ({ at, before, after }: ClockChange): readonly number[] => {
  const start = at + Math.min(before, after);
  const end = at + Math.max(before, after);
  const walls = [start - MINUTE, start, (start + end) / 2, end - MINUTE, end];
  return walls.map((wall) => Math.floor(wall / MINUTE) * MINUTE);
};

/** All instants at which the engine shows this wall clock, from the two offsets that are near. */
const instantsShowing = ({ zone, before, after }: ClockChange, wall: number): readonly number[] =>
  [wall - before, wall - after].filter((instant) => engineWall(zone, instant) === wall);

const mistakesAt = (change: ClockChange, wall: number): readonly string[] => {
  const { zone } = change;
  const { date, clock } = textOf(wall);
  const shown = instantsShowing(change, wall);
  const pushed = wall - change.before;
  const expected = {
    none: shown[0] ?? pushed,
    later: shown.at(-1) ?? pushed,
    kind: shown.length === 0 ? 'skipped' : shown.length === 1 ? 'exact' : 'ambiguous',
  };
  const found = {
    none: instantOf(zone, date, clock, null),
    later: instantOf(zone, date, clock, 'later'),
    kind: wallTimeKind(zone, date, clock),
  };
  const back = shown.every((instant) => sameText(wallClockAt(zone, instant), { date, clock }));
  return back && JSON.stringify(found) === JSON.stringify(expected)
    ? []
    : [`${zone} ${date} ${clock}: ${JSON.stringify({ found, expected, back })}`];
};

const sameText = (one: { date: string; clock: string }, two: typeof one): boolean =>
  one.date === two.date && one.clock === two.clock;

describe('every zone of the engine', { timeout: TIMEOUT }, () => {
  const changes: ClockChange[] = [];
  beforeAll(() => {
    for (const { zone, start } of PERIODS) changes.push(...changesIn(zone, start));
  }, TIMEOUT);

  it('changes its clocks when the engine does, and at no other time', () => {
    expect(changes.length).toBeGreaterThan(SOAK ? 20_000 : 3_000);
    expect(changes.filter(({ before, after }) => before === after)).toEqual([]);
    const step = SOAK ? DAY : 29.3 * DAY;
    for (const { zone, start } of PERIODS) {
      for (let instant = start; instant < start + BLOCK; instant += step) {
        const second = Math.floor(instant / SECOND) * SECOND;
        const offset = engineOffset(zone, second) / MINUTE;
        if (offsetMinutesAt(zone, second) !== offset) expect.fail(`${zone} at ${second}`);
      }
    }
  });

  it('reads wall times around its changes as the engine shows them', () => {
    const mistakes = changes.flatMap((change) =>
      wallsAround(change).flatMap((wall) => mistakesAt(change, wall)),
    );
    expect(mistakes).toEqual([]);
  });

  it('reads wall times around its changes as Temporal does', () => {
    const sample = changes.filter((_, index) => SOAK || index % 12 === 0);
    for (const change of sample) {
      for (const wall of wallsAround(change)) expectAsTemporal(change.zone, wall);
    }
  });

  it('reads 4,000 random times as Temporal does', () => {
    const anyPeriod = fc.constantFrom(...PERIODS);
    const anyMinute = fc.integer({ min: 0, max: BLOCK / MINUTE - 1 });
    const law = fc.property(anyPeriod, anyMinute, ({ zone, start }, minute) =>
      expectAsTemporal(zone, start + minute * MINUTE),
    );
    fc.assert(law, { seed: SEED, numRuns: 4_000 });
  });
});

const expectAsTemporal = (zone: string, wall: number): void => {
  const { date, clock } = textOf(wall);
  const compatible = oracle(zone, wall, 'compatible');
  const found = [null, 'earlier' as const, 'later' as const].map((fold) =>
    instantOf(zone, date, clock, fold),
  );
  const expected = [compatible, compatible, oracle(zone, wall, 'later')];
  if (String(found) !== String(expected)) expect.fail(`${zone} ${date} ${clock}`);
};
