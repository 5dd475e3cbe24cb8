import type { Day } from '../../../domain/derive/schedule';
import type { LineHeights } from './line-heights';
import type { Stretch } from './lines-in-view';
import type { LineRange } from './pieces';

/** So far from the screen a day is not looked at, in pixels. */
const FAR = 1200;
/** More than the highest of screens shows. */
const FIRST_LINES = 24;

/** The lines of the first screen, before anything can be measured. */
export const firstRanges = (days: readonly Day[]): ReadonlyMap<string, LineRange> => {
  const ranges = new Map<string, LineRange>();
  let left = FIRST_LINES;
  for (const { id, lines } of days) {
    if (left <= 0) break;
    ranges.set(id, { from: 0, to: Math.min(left, lines.length) });
    left -= lines.length;
  }
  return ranges;
};

/** What is seen of a day, or would be nearby; null where it is far off. */
export const viewOf = (main: HTMLElement, day: string): Stretch | null => {
  const start = main.querySelector(`[data-lines-of="${CSS.escape(day)}"]`);
  const section = start?.closest('section')?.getBoundingClientRect();
  const { top, bottom } = main.getBoundingClientRect();
  const upper = Math.max(0, top);
  const lower = Math.min(window.innerHeight, bottom);
  if (!start || !section || section.bottom < upper - FAR || section.top > lower + FAR) return null;
  const first = start.getBoundingClientRect().bottom;
  return { top: upper - first, bottom: lower - first };
};

export const learnHeights = (
  main: HTMLElement,
  days: readonly Day[],
  heights: LineHeights,
): void => {
  const drawn = new Map(
    [...main.querySelectorAll<HTMLElement>('article[data-line]')].map((element) => [
      element.dataset.line ?? '',
      element,
    ]),
  );
  for (const { lines } of days)
    for (const line of lines) {
      const element = drawn.get(line.id);
      if (element) heights.learn(line, element.getBoundingClientRect().height);
    }
};

/** The line that has the focus, or in which it is. */
export const focusedLine = (): string | null =>
  document.activeElement?.closest<HTMLElement>('article[data-line]')?.dataset.line ?? null;
