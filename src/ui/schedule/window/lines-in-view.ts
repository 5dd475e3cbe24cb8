import type { Line } from '../../../domain/derive/line';
import type { LineHeights } from './line-heights';
import { type LineRange, noLines } from './pieces';

/** From top to bottom, in pixels below the first line of a day. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Drawn beyond what is wanted, so that the next scrolling finds lines, in pixels. */
const AHEAD = 900;
/** Once less than this is left of it, the lines are drawn that come next. */
const LEAST_AHEAD = 300;

/** The lines to draw where a stretch of a day is in view: those drawn already while they are enough. */
export const linesInView = (
  lines: readonly Line[],
  heights: LineHeights,
  { top, bottom }: Stretch,
  drawn: LineRange,
): LineRange => {
  const needed = rangeOf(lines, heights, { top: top - LEAST_AHEAD, bottom: bottom + LEAST_AHEAD });
  const wanted = rangeOf(lines, heights, { top: top - AHEAD, bottom: bottom + AHEAD });
  const isEnough = drawn.from <= needed.from && needed.to <= drawn.to && drawn.to <= lines.length;
  const isMuch = drawn.to - drawn.from > 2 * (wanted.to - wanted.from);
  return isEnough && !isMuch ? drawn : wanted;
};

const rangeOf = (
  lines: readonly Line[],
  heights: LineHeights,
  { top, bottom }: Stretch,
): LineRange => {
  let from = lines.length;
  let to = 0;
  let end = 0;
  for (const [index, line] of lines.entries()) {
    const start = end;
    end += heights.heightOf(line);
    if (end <= top) continue;
    if (start >= bottom) break;
    from = Math.min(from, index);
    to = index + 1;
  }
  return from < to ? { from, to } : noLines;
};
