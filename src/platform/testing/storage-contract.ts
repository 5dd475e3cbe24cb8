import { beforeEach, describe, expect, test } from 'vitest';
import type { Commit } from '../../domain/edits/commit';
import { emptyTables } from '../../domain/trip';
import type { Snapshot, TripStorage } from '../../store/ports';
import type { StoredSummary } from '../stored-summary';
import { aJournal, aSummary, trips } from './a-journal';

/** What is on the disk below a storage, for tests to look at and to break. */
export interface Disk {
  /** Another storage over the same data, as after a reload or in another tab. */
  readonly reopen: () => TripStorage;
  readonly putSummary: (summary: StoredSummary) => Promise<void>;
  readonly putCommit: (copy: string, place: number, commit: Commit) => Promise<void>;
  readonly putSnapshot: (copy: string, snapshot: Snapshot) => Promise<void>;
  /** From now on every write fails as on a full disk. */
  readonly fill: () => void;
  readonly makeRoom: () => void;
}

export type NewDisk = () => Promise<Disk>;

/** What every storage of trips promises of writing. */
export const describeWriting = (newDisk: NewDisk): void => {
  const commits = aJournal();
  const [begun, rest] = [commits.slice(0, 1), commits.slice(1)];
  const [asia, , asiaAtLast] = trips;
  let disk: Disk;
  let storage: TripStorage;

  describe('writing', () => {
    beforeEach(async () => {
      disk = await newDisk();
      storage = disk.reopen();
      expect(await storage.start()).toEqual({ kind: 'ready' });
      expect(await storage.create(aSummary(begun), begun)).toEqual({ kind: 'appended' });
    });

    test('shows in the list at once, in every tab', async () => {
      expect(await storage.list()).toEqual([aSummary(begun)]);
      expect(await disk.reopen().list()).toEqual([aSummary(begun)]);
    });

    test('of more edits is there after a reload', async () => {
      await storage.append(aSummary(commits), aSummary(begun).head, rest);
      const stored = { summary: aSummary(commits), commits, trip: asiaAtLast };
      expect(await disk.reopen().open('copy')).toEqual({ kind: 'opened', stored });
    });

    test('is refused to a tab that has missed an edit, and says the head', async () => {
      await storage.append(aSummary(commits), aSummary(begun).head, rest);
      const late = await disk.reopen().append(aSummary(commits), aSummary(begun).head, rest);
      expect(late).toEqual({ kind: 'behind', head: aSummary(commits).head });
      expect(await storage.open('copy')).toMatchObject({ stored: { commits } });
    });

    test('by two tabs at the same moment lets one in', async () => {
      const write = () => disk.reopen().append(aSummary(commits), aSummary(begun).head, rest);
      const kinds = (await Promise.all([write(), write(), write()])).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(['appended', 'behind', 'behind']);
      expect(await storage.open('copy')).toMatchObject({ stored: { commits } });
    });

    test('of others can be read on from what a tab knows', async () => {
      await storage.append(aSummary(commits), aSummary(begun).head, rest);
      const tab = disk.reopen();
      const summary = aSummary(commits);
      const later = (revision: string) => tab.commitsAfter('copy', revision);
      expect(await later(aSummary(begun).head)).toEqual({ kind: 'found', summary, commits: rest });
      expect(await later(summary.head)).toEqual({ kind: 'found', summary, commits: [] });
      expect(await later('elsewhere')).toEqual({ kind: 'missing' });
      expect(await tab.commitsAfter('lost', summary.head)).toEqual({ kind: 'missing' });
      await disk.putSummary({ ...summary, schema: 99 });
      expect(await later(summary.head)).toEqual({ kind: 'newer' });
    });

    test('keeps what another tab has noted of files', async () => {
      const filedAt = '2011-01-08T09:00:00.000Z';
      await storage.saveSummary({ ...aSummary(begun), fileRevisions: ['a'], filedAt });
      const mine = { ...aSummary(commits), fileRevisions: ['b'] };
      await disk.reopen().append(mine, aSummary(begun).head, rest);
      expect(await storage.list()).toEqual([{ ...mine, fileRevisions: ['a', 'b'], filedAt }]);
    });

    test('to a copy that is not there is behind, and makes none', async () => {
      const lost = await storage.append(aSummary(commits, 'lost'), aSummary(begun).head, rest);
      expect(lost).toEqual({ kind: 'behind', head: '' });
      expect(await storage.open('lost')).toEqual({ kind: 'missing' });
    });

    test('never creates a copy over another', async () => {
      const again = await storage.create(aSummary(commits), commits);
      expect(again).toEqual({ kind: 'behind', head: aSummary(begun).head });
      expect(await storage.open('copy')).toMatchObject({ stored: { trip: asia } });
    });

    test('keeps two copies of one trip apart', async () => {
      await storage.create(aSummary(commits, 'copy2'), commits);
      expect(await storage.list()).toHaveLength(2);
      expect(await storage.open('copy')).toMatchObject({ stored: { trip: asia } });
      expect(await storage.open('copy2')).toMatchObject({ stored: { trip: asiaAtLast } });
    });

    test('of a summary keeps the journal, and is refused with another head', async () => {
      const filed = { ...aSummary(begun), filedAt: '2011-01-08T09:00:00.000Z' };
      expect(await storage.saveSummary(filed)).toEqual({ kind: 'appended' });
      const stale = { ...aSummary(commits), title: 'stale' };
      expect(await storage.saveSummary(stale)).toMatchObject({ kind: 'behind' });
      expect(await storage.open('copy')).toMatchObject({ stored: { summary: filed } });
    });

    test('puts a copy in the bin and takes it out, with its journal as it is', async () => {
      const deletedAt = '2011-01-09T09:00:00.000Z';
      expect(await storage.setDeleted('copy', deletedAt)).toEqual({ kind: 'appended' });
      const summary = { ...aSummary(begun), deletedAt };
      expect(await disk.reopen().list()).toEqual([summary]);
      expect(await storage.open('copy')).toMatchObject({ stored: { summary, commits: begun } });
      await storage.setDeleted('copy', null);
      expect(await storage.list()).toEqual([aSummary(begun)]);
      expect(await storage.setDeleted('lost', deletedAt)).toMatchObject({ kind: 'behind' });
    });

    test('of a tab that knows nothing of the bin leaves a copy there', async () => {
      const deletedAt = '2011-01-09T09:00:00.000Z';
      await storage.setDeleted('copy', deletedAt);
      await disk.reopen().append(aSummary(commits), aSummary(begun).head, rest);
      expect(await storage.list()).toEqual([{ ...aSummary(commits), deletedAt }]);
    });

    test('erases what is in the bin, and nothing else', async () => {
      await storage.create(aSummary(commits, 'copy2'), commits);
      await disk.putSnapshot('copy2', { rev: 'any', trip: emptyTables });
      await storage.setDeleted('copy2', '2011-01-09T09:00:00.000Z');
      expect(await storage.erase(['copy', 'copy2'])).toEqual({ kind: 'appended' });
      expect(await storage.list()).toEqual([aSummary(begun)]);
      expect(await storage.open('copy2')).toEqual({ kind: 'missing' });
      expect(await storage.exportRaw(null)).not.toContain('copy2');
      expect(await storage.create(aSummary(commits, 'copy2'), commits)).toMatchObject({
        kind: 'appended',
      });
    });

    test('reads what was written before figures and the bin were kept', async () => {
      const { figures: _figures, deletedAt: _deletedAt, ...older } = aSummary(begun);
      await disk.putSummary(older);
      expect(await storage.list()).toEqual([aSummary(begun)]);
      expect(await storage.open('copy')).toMatchObject({ stored: { summary: aSummary(begun) } });
    });

    test('on a full disk says so, changes nothing, and works again when there is room', async () => {
      const write = () => storage.append(aSummary(commits), aSummary(begun).head, rest);
      disk.fill();
      expect(await write()).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/\.$/) });
      expect(await storage.create(aSummary(commits, 'b'), commits)).toMatchObject({
        kind: 'failed',
      });
      disk.makeRoom();
      expect(await storage.open('copy')).toMatchObject({ stored: { trip: asia, commits: begun } });
      expect(await write()).toEqual({ kind: 'appended' });
      expect(await storage.list()).toEqual([aSummary(commits)]);
    });
  });
};
