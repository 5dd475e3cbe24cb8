import type { Tabs } from '../store/ports';

export const browserTabs: Tabs = {
  claim: (copy, granted) => {
    const given = new AbortController();
    void holdWhileWanted(`legation.copy.${copy}`, given.signal, granted);
    return () => given.abort();
  },
  onHide: (flush) => {
    const flushWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', flushWhenHidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('pagehide', flush);
    };
  },
};

/**
 * The browser gives the lock on when this tab closes or crashes. Without locks (a page without TLS
 * from another computer) every tab may edit, and the storage tells who was behind.
 */
const holdWhileWanted = async (
  name: string,
  given: AbortSignal,
  granted: () => void,
): Promise<void> => {
  const hold = async (): Promise<void> => {
    if (given.aborted) return;
    granted();
    await new Promise((resolve) => given.addEventListener('abort', resolve));
  };
  if (!('locks' in navigator)) return hold();
  try {
    await navigator.locks.request(name, { signal: given }, hold);
  } catch (error) {
    if (!given.aborted) throw error;
  }
};
