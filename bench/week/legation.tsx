import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../../src/ui/kit/tokens.css';
import '../../src/ui/kit/base.css';
import '../../src/ui/kit/forced-colours.css';
import '../../src/ui/kit/touch.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newCommit } from '../../src/domain/edits/commit';
import { compareTrips } from '../../src/domain/edits/compare';
import type { Trip } from '../../src/domain/records/tables';
import { emptyTables } from '../../src/domain/trip';
import { isTrip, schemaNumber } from '../../src/files/schema';
import { upgradePatch } from '../../src/files/upgrades/upgrade';
import { createMemoryStorage, newMemoryDisk } from '../../src/platform/memory/storage';
import { createMemoryWorld } from '../../src/platform/memory/world';
import type { StoredCopy } from '../../src/store/ports';
import { createLegation } from '../../src/store/store';
import { summaryOf } from '../../src/store/summary';
import { LegationContext } from '../../src/store/use-legation';
import { App } from '../../src/ui/app/app';
import type { Mount, Week } from './week';

/** The app as it starts at the address of a trip, with what it would read from the disk at hand. */
export const prepare = async ({ trip }: Week): Promise<Mount> => {
  const stored = storedCopyOf(trip);
  const disk = newMemoryDisk();
  const storage = createMemoryStorage({ isTrip, schema: schemaNumber, upgradePatch }, disk);
  await storage.create(stored.summary, stored.commits);
  const { ports } = createMemoryWorld(
    { ...storage, open: async () => ({ kind: 'opened', stored }) },
    Date.parse('2026-09-22T08:40:00Z'),
  );
  ports.address.show(stored.summary.copy);
  return (root) => {
    const legation = createLegation(ports);
    createRoot(root).render(
      <StrictMode>
        <LegationContext value={legation}>
          <App />
        </LegationContext>
      </StrictMode>,
    );
    void legation.actions.start();
  };
};

const storedCopyOf = (trip: Trip): StoredCopy => {
  const at = '2026-09-01T00:00:00Z';
  const patches = compareTrips(emptyTables, trip);
  const first = newCommit({
    ...{ parents: [], step: 'first', label: 'new trip', author: 'bench', undoes: null },
    at,
    patches,
  });
  const summary = summaryOf(trip, null, {
    ...{ copy: 'week', label: '', head: first.rev, fileRevisions: [], filedAt: null },
    changedAt: at,
    deletedAt: null,
  });
  return { summary, commits: [first], trip };
};
