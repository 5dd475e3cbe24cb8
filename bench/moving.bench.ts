import type { Locator } from '@playwright/test';
import { onStage } from './browser';
import { type GoalResult, NO_PEER } from './goal';
import { timesOfKeys } from './keys';
import { inMilliseconds, median, quantile } from './statistics';

const MOVES = 120;
const GOAL = 32;

/** Goal 8: Alt and an arrow move a meeting of the sample; the findings are there with it. */
export const run = async (): Promise<readonly GoalResult[]> =>
  onStage(async ({ address, start }) => {
    const { page, stop } = await start();
    await page.goto(address);
    const meeting = page.getByRole('article', { name: /talks/i }).first();
    await meeting.focus();
    const before = await nameOf(meeting);
    const id = await meeting.getAttribute('data-line');
    const line = page.locator(`[data-line="${id}"]`);
    await page.keyboard.down('Alt');
    await timesOfKeys(page, 20, (round) => page.keyboard.press(keyOf(round)));
    const times = await timesOfKeys(page, MOVES, async (round) => {
      const old = await nameOf(line);
      await page.keyboard.press(keyOf(round));
      if ((await nameOf(line)) === old) throw new Error(`The meeting stays at ${old}.`);
    });
    await page.keyboard.up('Alt');
    if ((await nameOf(line)) !== before) throw new Error('The meeting is not back in its place.');
    const meetings = await page
      .getByText(/\d+ stops · \d+ meetings/)
      .first()
      .textContent();
    await stop();
    return [
      {
        goal: 8,
        what: `move one meeting by keys, findings included (${meetings}), ${MOVES} moves`,
        ours: `p50 ${inMilliseconds(median(times))}, p98 ${inMilliseconds(quantile(times, 0.98))} (goal ≤ ${GOAL} ms)`,
        peer: NO_PEER,
        ratio: null,
        isReached: median(times) <= GOAL,
      },
    ];
  });

const keyOf = (round: number): string => (round % 2 === 0 ? 'ArrowDown' : 'ArrowUp');

const nameOf = async (line: Locator): Promise<string> =>
  (await line.getAttribute('aria-label')) ?? '';
