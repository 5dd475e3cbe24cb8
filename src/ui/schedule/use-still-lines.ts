import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLegation, useOpenTrip } from '../../store/use-legation';

interface Held {
  readonly line: Element;
  /** Of its upper edge, in pixels of the window. */
  readonly top: number;
}

/**
 * Keeps the line where it is that is looked at when findings come by themselves, late or with the
 * hour: what they add to lines above it is scrolled away.
 */
export const useStillLines = (main: RefObject<HTMLElement | null>): void => {
  const { store } = useLegation();
  const checked = useOpenTrip((open) => open.checked);
  const held = useRef<Held | null>(null);
  useEffect(
    () =>
      store.subscribe(({ open }, { open: before }) => {
        const isSameTrip = open !== null && open.trip === before?.trip;
        if (!isSameTrip || open.checked === before.checked || !main.current) return;
        const line = lineLookedAt(main.current);
        held.current = line && { line, top: topOf(line) };
      }),
    [store, main],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once what was found is drawn
  useLayoutEffect(() => {
    const { current } = held;
    held.current = null;
    if (!current?.line.isConnected) return;
    const offset = (): number => topOf(current.line) - current.top;
    main.current?.scrollBy({ top: offset(), behavior: 'instant' });
    // On a narrow screen it is the page that scrolls.
    window.scrollBy({ top: offset(), behavior: 'instant' });
  }, [checked]);
};

const topOf = (line: Element): number => line.getBoundingClientRect().top;

/** The one with the focus, or under the pointer, or else the first that is seen whole. */
const lineLookedAt = (main: HTMLElement): Element | null => {
  const lines = [...main.querySelectorAll('article[data-line]')];
  const upper = Math.max(0, topOf(main));
  const lower = Math.min(window.innerHeight, main.getBoundingClientRect().bottom);
  const seen = lines.filter((line) => {
    const { top, bottom } = line.getBoundingClientRect();
    return top >= upper && bottom <= lower;
  });
  return (
    seen.find((line) => line.contains(document.activeElement)) ??
    seen.find((line) => line.matches(':hover')) ??
    seen[0] ??
    null
  );
};
