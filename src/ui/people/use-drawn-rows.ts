import { useState } from 'react';
import type { RowGroup } from './sheet-column';

/** So many rows are drawn at first, and so many more at a time. */
const STEP = 100;
/** Drawn before and after a row that is gone to, far below. */
const AROUND = 20;

interface DrawnRows {
  readonly drawn: readonly RowGroup[];
  /** Rows that more would be drawn of. */
  readonly left: number;
  /** So many of them come next. */
  readonly next: number;
  readonly drawMore: () => void;
}

/** Of a long sheet the first rows, those that one gets to, and what is around the one one stands in. */
export const useDrawnRows = (shown: readonly RowGroup[], selected?: string): DrawnRows => {
  const [most, setMost] = useState(STEP);
  const ids = shown.flatMap((group) => group.ids);
  const place = selected === undefined ? -1 : ids.indexOf(selected);
  const isJustBelow = place + 1 >= most && place < most + STEP;
  const reached = isJustBelow ? Math.ceil((place + 2) / STEP) * STEP : most;
  // Whoever goes down row by row never comes to an end before the last.
  if (reached > most) setMost(reached);
  const left = ids.length - Math.min(ids.length, reached);
  const drawMore = (): void => setMost(reached + STEP);
  const next = Math.min(STEP, left);
  if (left === 0) return { drawn: shown, left, next, drawMore };
  const kept = new Set([
    ...ids.slice(0, reached),
    ...(place < 0 ? [] : ids.slice(Math.max(0, place - AROUND), place + AROUND + 1)),
  ]);
  const drawn = shown
    .map(({ name, ids: all }) => ({ name, ids: all.filter((id) => kept.has(id)) }))
    .filter(({ ids: some }) => some.length > 0);
  return { drawn, left, next, drawMore };
};
