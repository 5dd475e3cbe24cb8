import type { Ports } from '../store/ports';
import { browserAddress } from './browser-address';
import { browserAppearance } from './browser-appearance';
import { browserClipboard } from './browser-clipboard';
import { browserClock } from './browser-clock';
import { browserFiles } from './browser-files';
import { browserIds } from './browser-ids';
import { browserPlanner } from './browser-planner';
import { browserSamples } from './browser-samples';
import { browserTabs } from './browser-tabs';
import { createIndexedDbStorage } from './indexed-db';
import type { RecordShape } from './replay';

/** The browser behind the ports of the store. */
export const browserPorts = (shape: RecordShape): Ports => {
  const ids = browserIds();
  return {
    storage: createIndexedDbStorage(shape),
    clock: browserClock,
    ids,
    files: browserFiles,
    samples: browserSamples,
    printer: { print: () => window.print() },
    clipboard: browserClipboard,
    appearance: browserAppearance,
    planner: browserPlanner,
    tabs: browserTabs(ids.author()),
    address: browserAddress,
  };
};
