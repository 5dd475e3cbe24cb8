import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDrive } from '../domain/records/new-record';
import { readDrive, writeDrive } from './read-drive';

const anySource = fc.constantFrom('documented', 'host', 'advance', 'estimate', 'illustrative');
const anyMode = fc.constantFrom('motorcade', 'helicopter', 'walk', 'train', 'boat');

describe('a drive in one cell', () => {
  it('is read as it is written, whatever its source and mode', () => {
    const law = fc.property(fc.nat({ max: 1440 }), anySource, anyMode, (minutes, source, mode) => {
      const drive = newDrive('a', 'b', { minutes, source, mode });
      expect(readDrive(writeDrive(drive))).toEqual({
        ok: true,
        value: { minutes, source, mode },
      });
    });
    fc.assert(law);
  });

  it('is an estimate by motorcade unless it says so, and may be TBD', () => {
    expect(readDrive('1h10 adv')).toMatchObject({ value: { minutes: 70, source: 'advance' } });
    expect(readDrive('12 on foot, host')).toMatchObject({
      value: { mode: 'walk', source: 'host' },
    });
    for (const text of ['', 'TBD', 'tbd '])
      expect(readDrive(text)).toEqual({
        ok: true,
        value: { minutes: null, source: 'estimate', mode: 'motorcade' },
      });
    expect(writeDrive(undefined)).toBe('');
  });

  it('is refused where it is no length, too long, or says what nobody knows', () => {
    for (const text of ['soon', '9999', '25 by unicorn']) expect(readDrive(text).ok).toBe(false);
  });
});
