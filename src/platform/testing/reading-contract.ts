import { beforeEach, describe, expect, test } from 'vitest';
import type { Trip } from '../../domain/records/tables';
import { aTrip } from '../../domain/testing/a-trip';
import type { TripStorage } from '../../store/ports';
import { aCommit, aJournal, aSummary, trips } from './a-journal';
import type { Disk, NewDisk } from './storage-contract';

/** What every storage of trips promises of reading. */
export const describeReading = (newDisk: NewDisk): void => {
  const commits = aJournal();
  const summary = aSummary(commits);
  const [, , asiaAtLast] = trips;
  const marked: Trip = aTrip({ journey: { title: 'Asia again' }, people: { gates: {} } });
  let disk: Disk;
  let storage: TripStorage;

  describe('reading', () => {
    beforeEach(async () => {
      disk = await newDisk();
      storage = disk.reopen();
      await storage.start();
      await storage.create(summary, commits);
    });

    const revAt = (index: number): string => commits[index]?.rev ?? '';

    test('says that a copy is not there', async () => {
      expect(await storage.open('nowhere')).toEqual({ kind: 'missing' });
    });

    test('gives the same trip with a snapshot and without', async () => {
      const without = await storage.open('copy');
      await storage.saveSnapshot('copy', { rev: summary.head, trip: asiaAtLast ?? marked });
      expect(await disk.reopen().open('copy')).toEqual(without);
    });

    test('starts at a snapshot, and replays only what came after it', async () => {
      await disk.putSnapshot('copy', { rev: revAt(1), trip: marked });
      expect(await storage.open('copy')).toMatchObject({
        stored: { trip: { trip: { trip: { title: 'Asia at last' } }, people: { gates: {} } } },
      });
    });

    test('takes no notice of a snapshot of another journal', async () => {
      await disk.putSnapshot('copy', { rev: 'elsewhere', trip: marked });
      expect(await storage.open('copy')).toMatchObject({ stored: { trip: asiaAtLast } });
    });

    test('takes no notice of a snapshot that is no trip', async () => {
      const { stops: _, ...half } = marked;
      await disk.putSnapshot('copy', JSON.parse(JSON.stringify({ rev: revAt(1), trip: half })));
      expect(await storage.open('copy')).toMatchObject({ stored: { trip: asiaAtLast } });
    });

    test('gives the trip alone from a snapshot of its head, which it keeps for the next time', async () => {
      expect(await storage.readTrip('nowhere')).toBeNull();
      expect(await storage.readTrip('copy')).toEqual(asiaAtLast);
      await disk.putSnapshot('copy', { rev: revAt(1), trip: marked });
      expect((await storage.readTrip('copy'))?.trip).toEqual(asiaAtLast?.trip);
      await disk.putSnapshot('copy', { rev: summary.head, trip: marked });
      expect(await storage.readTrip('copy')).toEqual(marked);
      await disk.putSummary({ ...summary, schema: 2 });
      expect(await storage.readTrip('copy')).toBeNull();
    });

    test('accepts a first commit with the revision of a file', async () => {
      const [first] = commits;
      const opened = first ? [{ ...first, rev: 'f'.repeat(32), parents: ['e'.repeat(32)] }] : [];
      await storage.create(aSummary(opened, 'filed'), opened);
      expect(await storage.open('filed')).toMatchObject({
        kind: 'opened',
        stored: { trip: trips[0] },
      });
    });

    test.each([
      ['whose patches were changed', 1, { patches: [] }, /Commit 2/],
      ['that follows another', 2, { parents: ['elsewhere'] }, /Commit 3/],
      ['that is a head of something else', 2, { rev: 'other' }, /ends at other/],
    ])('finds a commit %s', async (_, place, change, problem) => {
      const commit = commits[place];
      if (commit) await disk.putCommit('copy', place, { ...commit, ...change });
      const opened = await storage.open('copy');
      expect(opened).toEqual({
        kind: 'damaged',
        summary,
        problem: expect.stringMatching(problem),
      });
    });

    test('finds patches that fit no trip', async () => {
      const stray = aCommit(commits.at(-1), [
        { table: 'stops', id: 'lost', path: ['city'], to: 'x' },
      ]);
      await storage.append(aSummary([stray]), summary.head, [stray]);
      expect(await storage.open('copy')).toMatchObject({ kind: 'damaged' });
    });

    test('finds a journal that adds up to no trip', async () => {
      const stray = aCommit(commits.at(-1), [{ table: 'trip', id: 'trip', path: [] }]);
      await storage.append(aSummary([stray]), summary.head, [stray]);
      expect(await storage.open('copy')).toMatchObject({ kind: 'damaged' });
    });

    test('names a copy of a newer version, and leaves it as it is', async () => {
      const newer = { ...summary, schema: 2 };
      await disk.putSummary(newer);
      const raw = await storage.exportRaw('copy');
      expect(await storage.open('copy')).toEqual({ kind: 'newer', summary: newer });
      expect(await storage.exportRaw('copy')).toBe(raw);
    });

    test('gives out all that is stored, of one copy or of all', async () => {
      await storage.create(aSummary(commits, 'copy2'), commits);
      const count = (text: string): number => text.split(`"${revAt(1)}"`).length;
      const one = await storage.exportRaw('copy');
      const all = await storage.exportRaw(null);
      expect(one).not.toContain('copy2');
      expect(one).toContain('Asia at last');
      expect(count(all) - 1).toBe(2 * (count(one) - 1));
    });
  });
};
