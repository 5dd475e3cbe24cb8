import { useSyncExternalStore } from 'react';

/** As the style sheets have it. A document that cannot be asked is wide. */
const query = '(width < 800px)';

type Ask = typeof window.matchMedia;

const lists = new WeakMap<Ask, MediaQueryList>();

/** Asked for once: every line asks each time that it is drawn. */
const list = (): MediaQueryList | null => {
  const ask: Ask | undefined = window.matchMedia;
  if (typeof ask !== 'function') return null;
  const kept = lists.get(ask) ?? ask.call(window, query);
  lists.set(ask, kept);
  return kept;
};

/** A phone, a tablet held upright, or a window at 200 %: read and ticked rather than planned in. */
export const isNarrow = (): boolean => list()?.matches ?? false;

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow);

const subscribe = (changed: () => void): (() => void) => {
  const narrow = list();
  narrow?.addEventListener('change', changed);
  return () => narrow?.removeEventListener('change', changed);
};
