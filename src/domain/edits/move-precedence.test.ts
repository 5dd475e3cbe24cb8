import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trip } from '../records/tables';
import { aTrip } from '../testing/a-trip';
import { applyEdit } from './edit';
import { movePrecedence, precedenceGroup } from './move-precedence';

const ids = ['amb', 'dasd', 'gates', 'note', 'press'] as const;

/** Ours with any numbers, shared or missing, and one of another side. */
const anyTrip = fc
  .array(fc.option(fc.constantFrom(1, 2, 3, 40, 9998, 9999)), { minLength: 5, maxLength: 5 })
  .map((numbers) =>
    aTrip({
      people: {
        ...Object.fromEntries(
          ids.map((id, index) => [id, { family: id, precedence: numbers[index] ?? null }]),
        ),
        liang: { side: 'host', country: 'CN', precedence: 2 },
      },
    }),
  );

const orderOf = (trip: Trip): readonly string[] => {
  const gates = trip.people.gates;
  return gates ? precedenceGroup(trip, gates).map(({ id }) => id) : [];
};

describe('a move in the order of precedence', () => {
  it('puts the person at the place, keeps the order of the others, and touches no other side', () => {
    fc.assert(
      fc.property(anyTrip, fc.constantFrom(...ids), fc.nat({ max: 4 }), (trip, id, place) => {
        const edit = movePrecedence(trip, id, place);
        const after = edit ? applyEdit(trip, edit).trip : trip;
        const others = orderOf(trip).filter((other) => other !== id);
        expect(orderOf(after)).toEqual([...others.slice(0, place), id, ...others.slice(place)]);
        expect(after.people.liang).toBe(trip.people.liang);
        for (const { precedence } of Object.values(after.people))
          expect(precedence === null || (precedence >= 1 && precedence <= 9999)).toBe(true);
      }),
    );
  });

  it('changes one number where there is room between two', () => {
    const trip = aTrip({
      people: { gates: { precedence: 1 }, amb: { precedence: 10 }, dasd: { precedence: 20 } },
    });
    const edit = movePrecedence(trip, 'dasd', 1);
    const { patches } = applyEdit(trip, edit ?? { label: '', change: () => {} });
    expect(patches).toEqual([
      { table: 'people', id: 'dasd', path: ['precedence'], from: 20, to: 2 },
    ]);
  });

  it('is no edit where nothing would move', () => {
    const trip = aTrip({ people: { gates: {}, amb: {} } });
    expect(movePrecedence(trip, 'amb', 0)).toBeNull();
    expect(movePrecedence(trip, 'gates', 7)).toBeNull();
  });
});
