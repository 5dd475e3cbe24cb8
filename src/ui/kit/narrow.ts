import { useSyncExternalStore } from 'react';

/** As the style sheets have it. A document that cannot be asked is wide. */
const query = '(width < 800px)';

const list = (): MediaQueryList | null =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : null;

/** A phone, a tablet held upright, or a window at 200 %: read and ticked rather than planned in. */
export const isNarrow = (): boolean => list()?.matches ?? false;

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow);

const subscribe = (changed: () => void): (() => void) => {
  const narrow = list();
  narrow?.addEventListener('change', changed);
  return () => narrow?.removeEventListener('change', changed);
};
