import type { Page } from '@playwright/test';
import { scheduleOf } from '../src/domain/derive/schedule';
import { aLargeTrip } from '../src/domain/testing/a-large-trip';
import { onStage } from './browser';
import type { GoalResult } from './goal';
import { markWhenPainted, timeOfMark } from './in-page';
import { PATIENCE } from './large-trip';
import { inMilliseconds, median, spreadOf } from './statistics';
import { type Drawer, drawers, mountWeek, type WeekPages, weekPages } from './week-pages';
import { titlesIn } from './week-titles';

const goals: readonly Goal[] = [
  { meetings: 500, times: 2, rounds: 7 },
  { meetings: 5_000, times: 8, rounds: 5 },
];

interface Goal {
  readonly meetings: number;
  /** Faster than both. */
  readonly times: number;
  readonly rounds: number;
}

/**
 * Goal 7: from the call that draws a week that is in memory to its picture, each time in a page that
 * has drawn nothing yet. Theirs is done when all events are there; ours, which draws the whole bench
 * from the empty app, when all days are: of a long day it draws what is near the screen.
 */
export const run = async (): Promise<readonly GoalResult[]> =>
  onStage(async ({ start }) => {
    const pages = await weekPages();
    const { page, stop } = await start();
    page.setDefaultTimeout(PATIENCE);
    const results: GoalResult[] = [];
    for (const goal of goals) results.push(resultOf(goal, await drawingsOf(page, pages, goal)));
    await stop();
    pages.stop();
    return results;
  });

/** In milliseconds from the call. */
interface Drawing {
  readonly first: number;
  readonly whole: number;
}

type Drawings = Readonly<Record<Drawer['by'], readonly Drawing[]>>;

const drawingsOf = async (
  page: Page,
  pages: WeekPages,
  { meetings, rounds }: Goal,
): Promise<Drawings> => {
  const trip = aLargeTrip(1, meetings);
  const titles = Object.values(trip.meetings).map(({ title }) => title);
  for (const drawer of drawers) {
    await pages.open(page, drawer, meetings);
    await mountWeek(page);
    expectSame(drawer, meetings, await titlesIn(page, drawer, meetings), titles);
  }
  const drawings: Record<Drawer['by'], Drawing[]> = {
    ...{ legation: [], 'full-calendar': [], 'big-calendar': [] },
  };
  for (let round = 0; round < rounds; round += 1)
    for (const drawer of drawers) {
      await pages.open(page, drawer, meetings);
      const count = drawer.by === 'legation' ? scheduleOf(trip).length : meetings;
      drawings[drawer.by].push(await drawingOf(page, drawer, count));
    }
  return drawings;
};

const drawingOf = async (page: Page, drawer: Drawer, count: number): Promise<Drawing> => {
  await page.evaluate(markWhenPainted, { selector: drawer.event, mark: 'first' });
  await page.evaluate(markWhenPainted, { selector: drawer.whole, mark: 'whole', count });
  await mountWeek(page);
  const from = await timeOfMark(page, 'mount');
  const first = (await timeOfMark(page, 'first')) - from;
  return { first, whole: (await timeOfMark(page, 'whole')) - from };
};

const expectSame = (
  { name }: Drawer,
  meetings: number,
  shown: readonly string[],
  titles: readonly string[],
): void => {
  const [is, be] = [shown, titles].map((all) => all.toSorted().join('\n'));
  if (is !== be) throw new Error(`${name} shows other titles: ${shown.length} of ${meetings}.`);
};

const resultOf = ({ meetings, times, rounds }: Goal, drawings: Drawings): GoalResult => {
  const whole = (by: Drawer['by']): number => median(drawings[by].map((one) => one.whole));
  const first = (by: Drawer['by']): number => median(drawings[by].map((one) => one.first));
  const ours = drawings.legation.map((one) => one.whole);
  const theirs = (['full-calendar', 'big-calendar'] as const).map(whole);
  const [full = Number.NaN, big = Number.NaN] = theirs;
  const ratio = Math.min(full, big) / median(ours);
  return {
    goal: 7,
    what: `open a week of ${meetings} meetings that is in memory, mount → painted, ${rounds} rounds, the same titles`,
    ours: `${spreadOf(ours)}, first lines ${inMilliseconds(first('legation'))} (goal ≥ ${times}× both)`,
    peer: `FullCalendar ${inMilliseconds(full)}, react-big-calendar ${inMilliseconds(big)}`,
    ratio,
    isReached: ratio >= times,
  };
};
