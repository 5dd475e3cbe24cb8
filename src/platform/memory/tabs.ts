import type { Tabs } from '../../store/ports';
import { call, listen } from './listeners';

/** The tabs of one browser that are open, shared by the worlds that are to be them. */
export type MemoryTabs = Set<MemoryTab>;

interface MemoryTab {
  readonly author: string;
  readonly hear: (copy: string) => void;
}

export interface TabControls {
  /** From now on the page hears nothing of what is told to it. */
  readonly freeze: () => void;
  /** The page hears again, and learns that it may have missed something. */
  readonly resume: () => void;
  /** Ends the page: its author is at work no more. */
  readonly close: () => void;
}

interface NewTab {
  readonly port: Omit<Tabs, 'onHide'>;
  readonly controls: TabControls;
}

export const memoryTab = (author: string, tabs: MemoryTabs): NewTab => {
  const listeners = new Set<(copy: string) => void>();
  const returns = new Set<() => void>();
  let isFrozen = false;
  const others = (): readonly MemoryTab[] => [...tabs].filter((tab) => tab !== me);
  const me: MemoryTab = {
    author,
    hear: (copy) => {
      if (!isFrozen) for (const heard of listeners) heard(copy);
    },
  };
  tabs.add(me);
  return {
    port: {
      tell: (copy) => {
        for (const tab of others()) tab.hear(copy);
      },
      onTold: (heard) => listen(listeners, heard),
      onReturn: (look) => listen(returns, look),
      authorsElsewhere: async () => new Set(others().map((tab) => tab.author)),
    },
    controls: {
      freeze: () => {
        isFrozen = true;
      },
      resume: () => {
        isFrozen = false;
        call(returns);
      },
      close: () => void tabs.delete(me),
    },
  };
};
