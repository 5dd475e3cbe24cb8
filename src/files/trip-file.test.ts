import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdit } from '../domain/edits/edit';
import { tableNames } from '../domain/records/table-name';
import type { Trip } from '../domain/records/tables';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { schemaNumber } from './schema';
import { arbitraryTrip } from './testing/arbitrary-trip';
import { readTripFile, suggestedFileName, writeTripFile } from './trip-file';

const rev = '0123456789abcdef0123456789abcdef';
const write = (trip: Trip): string => writeTripFile({ trip, rev, ancestors: [] });

const reversed = <Value extends object>(value: Value): object =>
  Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]: [string, unknown]) => [
        key,
        typeof member === 'object' && member !== null && !Array.isArray(member)
          ? reversed(member)
          : member,
      ]),
  );

describe('a trip file', () => {
  test('gives back the trip that was written, unknown fields included', () => {
    const revisions = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{32}$/), { maxLength: 3 });
    const law = fc.property(
      arbitraryTrip({ unknownFields: true }),
      revisions,
      (trip, ancestors) => {
        const read = readTripFile(writeTripFile({ trip, rev, ancestors }));
        expect(read).toEqual({ ok: true, file: { trip, rev, ancestors, schema: schemaNumber } });
      },
    );
    fc.assert(law, { numRuns: 1000 });
  }, 60_000);

  test('has the same bytes in whatever order records, fields and keys came to be', () => {
    const law = fc.property(arbitraryTrip({ unknownFields: true }), (trip) => {
      const read = readTripFile(
        JSON.stringify({ ...JSON.parse(write(trip)), trip: reversed(trip) }),
      );
      expect(read.ok && write(read.file.trip)).toBe(write(trip));
    });
    fc.assert(law);
  });

  test('differs from another in one line for one changed value', () => {
    const trip = aTrip({
      people: { liang: {}, wang: {} },
      stops: { beijing },
      meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30') } },
    });
    const later = applyEdit(trip, {
      label: 'move the talks',
      change: ({ meetings }) => {
        if (meetings.talks) meetings.talks.slot = at('beijing', '2011-01-11', '15:00');
      },
    });
    const lines = write(trip).split('\n');
    const changed = write(later.trip)
      .split('\n')
      .filter((line, index) => line !== lines[index]);
    expect(changed.map((line) => line.trim())).toEqual([
      '"slot": { "stop": "beijing", "date": "2011-01-11", "time": { "at": "15:00" }, "fold": null },',
    ]);
  });

  it('reads like this', () => {
    const trip = aTrip({
      venues: { bayi: { name: 'Bayi 大楼' }, regis: {} },
      drives: [['regis', 'bayi', 20]],
    });
    const text = writeTripFile({ trip, rev, ancestors: ['f'.repeat(32)] });
    expect(text.split('\n').slice(0, 10)).toEqual([
      '{',
      '  "format": "legation.trip",',
      '  "schema": 3,',
      `  "rev": "${rev}",`,
      '  "ancestors": [',
      `    "${'f'.repeat(32)}"`,
      '  ],',
      '  "trip": {',
      '    "trip": {',
      '      "trip": {',
    ]);
    expect(text).toContain('\n        "name": "Bayi 大楼",\n');
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is read with a byte order mark and with the line ends of Windows', () => {
    const trip = aTrip({ stops: { beijing } });
    const read = readTripFile(`\uFEFF${write(trip).replaceAll('\n', '\r\n')}`);
    expect(read.ok && read.file.trip).toEqual(trip);
  });

  test('has no character that the reader refuses, whatever has been typed', () => {
    const notes = 'one\r\ntwo\u0007 \u202Ethree\uD800 caf\uFFFD';
    const trip = aTrip({ stops: { beijing: { ...beijing, notes, cityNative: '北\n京' } } });
    const read = readTripFile(write(trip));
    expect(read.ok && read.file.trip.stops.beijing).toMatchObject({
      notes: 'one\ntwo three caf?',
      cityNative: '北 京',
    });
  });

  test('has all tables, in one order', () => {
    expect(Object.keys(JSON.parse(write(aTrip())).trip)).toEqual(tableNames);
  });
});

describe('the suggested name of a file', () => {
  test.each([
    ['Asia, January 2011', 'Asia-January-2011.legation.json'],
    ['  São Tomé – Łódź/../x ', 'Sao-Tome-odz-x.legation.json'],
    ['北京', 'trip.legation.json'],
    ['', 'trip.legation.json'],
    ['con', 'trip-con.legation.json'],
    ['a'.repeat(200), `${'a'.repeat(60)}.legation.json`],
  ])('for “%s” is %s', (title, name) => {
    expect(suggestedFileName(aTrip({ journey: { title } }))).toBe(name);
  });
});
