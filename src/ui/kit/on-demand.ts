import { useSyncExternalStore } from 'react';

/** A part of the app that is fetched apart from the first load. */
export interface OnDemand<Part> {
  /** Fetches it, if that has not been done; rejects where it cannot be had, and may be tried again. */
  readonly fetch: () => Promise<Part>;
  /** Null until it has come. From then on it is there at the first drawing. */
  readonly usePart: () => Part | null;
}

export const onDemand = <Part>(load: () => Promise<Part>): OnDemand<Part> => {
  let part: Part | null = null;
  let coming: Promise<Part> | null = null;
  const waiting = new Set<() => void>();

  const keep = async (): Promise<Part> => {
    try {
      const loaded = await load();
      part = loaded;
      for (const tell of waiting) tell();
      return loaded;
    } catch (error) {
      coming = null;
      throw error;
    }
  };
  const subscribe = (tell: () => void): (() => void) => {
    waiting.add(tell);
    return () => waiting.delete(tell);
  };

  return {
    fetch: () => {
      coming ??= keep();
      return coming;
    },
    usePart: () => useSyncExternalStore(subscribe, () => part),
  };
};
