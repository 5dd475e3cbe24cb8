import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Day } from '../../../domain/derive/schedule';
import { setLineDrawer } from '../../kit/line-id';
import { type LineHeights, lineHeights } from './line-heights';
import { linesInView } from './lines-in-view';
import { firstRanges, focusedLine, learnHeights, viewOf } from './measure';
import { type LineRange, noLines } from './pieces';

/** What is drawn of a day in a schedule that is too long to be drawn whole. */
export interface Cut {
  readonly range: LineRange;
  /** Lines that stay drawn wherever the window is; they may be of any day. */
  readonly kept: readonly string[];
  readonly heights: LineHeights;
}

type Cuts = ReadonlyMap<string, Cut>;

/** Follows the scrolling of a long schedule: what is in view is drawn, and some lines around it. */
export const useWindow = (
  main: RefObject<HTMLElement | null>,
  days: readonly Day[],
  isLong: boolean,
): ((day: string) => Cut) => {
  const [heights] = useState(lineHeights);
  const [nothing] = useState<Cut>(() => ({ range: noLines, kept: [], heights }));
  const [cuts, setCuts] = useState<Cuts>(
    () => new Map([...firstRanges(days)].map(([day, range]) => [day, { ...nothing, range }])),
  );
  const reached = useRef<string | null>(null);

  const follow = useEffectEvent((draw: (change: () => void) => void): void => {
    if (!isLong || !main.current) return;
    learnHeights(main.current, days, heights);
    const next = cutsInView(main.current, days, cuts, nothing);
    if (!next) return;
    const kept = [focusedLine(), reached.current].flatMap((line) => line ?? []);
    draw(() => setCuts(keeping(next, kept)));
  });
  const all = (): Cuts => new Map(days.map(({ id }) => [id, cuts.get(id) ?? nothing]));
  const reach = useEffectEvent((line: string): void => {
    reached.current = line;
    flushSync(() => setCuts(keeping(all(), [focusedLine() ?? line, line])));
  });
  /** The line that Tab leads to is drawn far from the view, and may no more be the one for Tab then. */
  const keepFocused = useEffectEvent((): void => {
    const line = focusedLine();
    if (line !== null && !isInRange(days, cuts, line)) setCuts(keeping(all(), [line]));
  });

  useLayoutEffect(() => follow((change) => change()));
  useLayoutEffect(() => {
    if (!isLong) return;
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true, passive: true };
    // Drawn within the frame that scrolls: no gap is ever seen.
    document.addEventListener('scroll', () => follow(flushSync), options);
    const onResize = (): void => {
      heights.forget();
      follow(flushSync);
    };
    window.addEventListener('resize', onResize, options);
    document.addEventListener('focusin', () => keepFocused(), options);
    setLineDrawer(reach);
    return () => {
      listening.abort();
      setLineDrawer(null);
    };
  }, [isLong, heights]);

  return (day) => cuts.get(day) ?? nothing;
};

/** Null where the same lines are in view as are drawn. */
const cutsInView = (
  main: HTMLElement,
  days: readonly Day[],
  before: Cuts,
  nothing: Cut,
): Cuts | null => {
  let isSame = true;
  const cuts = days.map(({ id, lines }) => {
    const cut = before.get(id) ?? nothing;
    const view = viewOf(main, id);
    const range = view ? linesInView(lines, cut.heights, view, cut.range) : noLines;
    if (range.from === cut.range.from && range.to === cut.range.to) return [id, cut] as const;
    isSame = false;
    return [id, { ...cut, range }] as const;
  });
  return isSame ? null : new Map(cuts);
};

const isInRange = (days: readonly Day[], cuts: Cuts, line: string): boolean =>
  days.some(({ id, lines }) => {
    const { range } = cuts.get(id) ?? { range: noLines };
    return lines.slice(range.from, range.to).some((drawn) => drawn.id === line);
  });

const keeping = (cuts: Cuts, kept: readonly string[]): Cuts =>
  new Map(
    [...cuts].map(([day, cut]) => [day, isSameLines(cut.kept, kept) ? cut : { ...cut, kept }]),
  );

const isSameLines = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);
