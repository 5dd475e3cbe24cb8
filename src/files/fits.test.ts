import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fitsTables } from './fits';
import { tripSchema } from './schema';
import { arbitraryTrip } from './testing/arbitrary-trip';

const saysSchema = (tables: unknown): boolean => z.safeParse(tripSchema(), tables).success;

/** Values that stand at the border of some kind, in place of any other. */
const strange: readonly unknown[] = [
  ...[null, true, false, '', 'x', 'principal', '2011-02-29', '24:00', '09:30', 'a0', 'a00', 'ja'],
  ...[-1, 0, 0.5, 2881, 1e300, '__proto__', 'constructor', 'Asia/Nowhere', 'cn', 'CN', [], {}],
  ...[{ at: '09:30' }, { at: '09:30', about: false }, { tbd: true }, { tbd: true, at: '09:30' }],
  ...[{ part: 'afternoon' }, { part: 'noonish' }, '2011-01-07T18:00:00Z', '2011-01-07T24:00:00Z'],
];

describe('what fits', () => {
  it('is every trip that the schema lets in', () => {
    fc.assert(
      fc.property(arbitraryTrip({ unknownFields: true }), (trip) => {
        expect(fitsTables(trip)).toBe(true);
        expect(saysSchema(trip)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is none that the schema refuses: one value changed, taken out or put in anywhere', () => {
    const changes = fc.record({
      trip: arbitraryTrip({ mostRecords: 2 }),
      place: fc.nat(),
      value: fc.constantFrom(...strange),
      how: fc.constantFrom('change', 'remove', 'add'),
    });
    fc.assert(
      fc.property(changes, ({ trip, place, value, how }) => {
        const tables = structuredClone(trip);
        const places = placesIn(tables);
        const found = places[place % places.length];
        if (!found) return;
        if (how === 'change') Reflect.set(found.holder, found.key, value);
        if (how === 'remove') Reflect.deleteProperty(found.holder, found.key);
        if (how === 'add') Reflect.set(found.holder, 'another', value);
        expect(fitsTables(tables)).toBe(saysSchema(tables));
      }),
      { numRuns: 600 },
    );
  }, 30_000);

  it.each([null, undefined, 'trip', 7, [], {}, { trip: {} }])('is not %j', (value) => {
    expect(fitsTables(value)).toBe(false);
  });
});

interface Place {
  readonly holder: object;
  readonly key: string;
}

const placesIn = (holder: object): readonly Place[] =>
  Object.entries(holder).flatMap(([key, value]: [string, unknown]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);
