import type { Page } from '@playwright/test';
import { timesOfKeys } from './keys';
import { type Drawer, mountWeek, type WeekPages } from './week-pages';

/** A page in which keys move a meeting a quarter of an hour down or up. */
export interface Mover {
  readonly page: Page;
  readonly name: string;
  readonly keys: { readonly down: string; readonly up: string };
  /** Held down meanwhile. */
  readonly held: 'Alt' | null;
  /** Where the meeting stands; another after each move. */
  readonly place: () => Promise<string>;
}

/** Alt and an arrow move the line of a meeting; its name begins with its time. */
export const ourMover = async (page: Page, meeting: string): Promise<Mover> => {
  const line = page.locator(`article[data-line="${meeting}"]`);
  await line.focus();
  return {
    page,
    name: 'Legation',
    keys: { down: 'ArrowDown', up: 'ArrowUp' },
    held: 'Alt',
    place: async () => (await line.getAttribute('aria-label')) ?? '',
  };
};

/** Their own calls move an event at a key, without the drag that leads to them. */
export const peerMover = async (
  page: Page,
  pages: WeekPages,
  drawer: Drawer,
  { meetings, meeting }: { readonly meetings: number; readonly meeting: string },
): Promise<Mover> => {
  await pages.open(page, drawer, meetings, meeting);
  await mountWeek(page);
  const event = page.locator('.event.moved');
  await event.waitFor();
  return {
    page,
    name: drawer.name,
    keys: { down: '+', up: '-' },
    held: null,
    place: async () => `${(await event.boundingBox())?.y}`,
  };
};

/** There and back, each time from the press to the next paint, in milliseconds. */
export const timesOfMoves = async (mover: Mover, moves: number): Promise<readonly number[]> => {
  const { page, name, keys, held, place } = mover;
  await page.bringToFront();
  if (held) await page.keyboard.down(held);
  const before = await place();
  const times = await timesOfKeys(page, moves, async (round) => {
    const old = await place();
    await page.keyboard.press(round % 2 === 0 ? keys.down : keys.up);
    if ((await place()) === old) throw new Error(`${name} leaves the meeting at ${old}.`);
  });
  if (held) await page.keyboard.up(held);
  if ((await place()) !== before) throw new Error(`${name} does not bring the meeting back.`);
  return times;
};
