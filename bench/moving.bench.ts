import type { Page } from '@playwright/test';
import { onStage, type Stage } from './browser';
import { type GoalResult, NO_PEER } from './goal';
import { openLargeTrip, PATIENCE } from './large-trip';
import { type Mover, ourMover, peerMover, timesOfMoves } from './mover';
import { inMilliseconds, median, quantile } from './statistics';
import { drawers, type WeekPages, weekPages } from './week-pages';

const WARM_UP = 2;
const sizes: readonly Size[] = [
  { meetings: 40, goal: 32, batches: 3, moves: 20 },
  { meetings: 500, goal: 32, batches: 3, moves: 14 },
  { meetings: 5_000, goal: 50, batches: 3, moves: 6 },
];
const SLOW_DOWN = 4;
const SLOW_GOAL = 100;
const SLOW_MOVES = 12;

interface Size {
  readonly meetings: number;
  readonly goal: number;
  readonly batches: number;
  /** Of each contestant in a batch. */
  readonly moves: number;
}

/** Goal 8: a key moves a meeting; with us by the very keys of a planner, and the findings with it. */
export const run = async (): Promise<readonly GoalResult[]> => {
  const pages = await weekPages();
  const results: GoalResult[] = [];
  for (const size of sizes)
    results.push(...(await onStage((stage) => resultsOf(stage, pages, size))));
  pages.stop();
  return results;
};

const resultsOf = async (
  { home, start }: Stage,
  pages: WeekPages,
  size: Size,
): Promise<readonly GoalResult[]> => {
  const { context, page, stop } = await start();
  const { meetings } = size;
  await openLargeTrip(page, home, meetings);
  const meeting = await firstTalks(page);
  const ours = await ourMover(page, meeting);
  const peers: Mover[] = [];
  for (const drawer of drawers.filter(({ by }) => by !== 'legation')) {
    const own = await context.newPage();
    own.setDefaultTimeout(PATIENCE);
    peers.push(await peerMover(own, pages, drawer, { meetings, meeting }));
  }
  const results = [compared(size, await timesInTurn([ours, ...peers], size))];
  if (meetings === sizes.at(-1)?.meetings) results.push(await slowedDown(ours, meetings));
  await stop();
  return results;
};

const firstTalks = async (page: Page): Promise<string> =>
  (await page.getByRole('article', { name: /talks/i }).first().getAttribute('data-line')) ?? '';

/** One batch after the other, so that all of them have the same share of a noisy machine. */
const timesInTurn = async (
  movers: readonly Mover[],
  { batches, moves }: Size,
): Promise<readonly (readonly number[])[]> => {
  const times = movers.map((): number[] => []);
  for (const mover of movers) await timesOfMoves(mover, WARM_UP);
  for (let batch = 0; batch < batches; batch += 1)
    for (const [place, mover] of movers.entries())
      times[place]?.push(...(await timesOfMoves(mover, moves)));
  return times;
};

const compared = (
  { meetings, goal }: Size,
  [ours = [], full = [], big = []]: readonly (readonly number[])[],
): GoalResult => ({
  goal: 8,
  what: `move one of ${meetings} meetings by a key, ours with its findings, ${ours.length} moves each`,
  ours: `p50 ${inMilliseconds(median(ours))}, p98 ${inMilliseconds(quantile(ours, 0.98))} (goal ≤ ${goal} ms)`,
  peer: `FullCalendar ${inMilliseconds(median(full))}, react-big-calendar ${inMilliseconds(median(big))}`,
  ratio: Math.min(median(full), median(big)) / median(ours),
  isReached: median(ours) <= goal,
});

const slowedDown = async (ours: Mover, meetings: number): Promise<GoalResult> => {
  const devtools = await ours.page.context().newCDPSession(ours.page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const times = await timesOfMoves(ours, SLOW_MOVES);
  await devtools.detach();
  return {
    goal: 8,
    what: `move one of ${meetings} meetings on a processor slowed down ${SLOW_DOWN} times, ${SLOW_MOVES} moves`,
    ours: `p50 ${inMilliseconds(median(times))}, p98 ${inMilliseconds(quantile(times, 0.98))} (goal ≤ ${SLOW_GOAL} ms)`,
    peer: NO_PEER,
    ratio: null,
    isReached: median(times) <= SLOW_GOAL,
  };
};
