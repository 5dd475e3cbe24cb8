import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { useRollCall } from './use-roll-call';

const NINE = Date.UTC(2011, 0, 10, 1);

const tripOf = (many: number) =>
  aTrip({
    stops: { beijing },
    people: Object.fromEntries(
      Array.from({ length: many }, (_, index) => [
        `p${index}`,
        { family: `Aide ${index}`, precedence: index + 1, tracks: { principal: true } as const },
      ]),
    ),
    meetings: { talks: { slot: at('beijing', '2011-01-10', '09:00'), minutes: 60 } },
  });

const called = (many: number) => renderHook(() => useRollCall(tripOf(many), NINE)).result;

it('calls all of a delegation', () => {
  expect(called(60).current).toMatchObject({ isLong: false, of: 60, people: { length: 60 } });
});

it('calls some of a conference, and of the others those who are looked for', () => {
  const trip = tripOf(150);
  const { result } = renderHook(() => useRollCall(trip, NINE));
  expect(result.current).toMatchObject({ isLong: true, of: 150, people: { length: 100 } });
  act(() => result.current.find('aide 133'));
  expect(result.current.people.map(({ person }) => person.id)).toEqual(['p133']);
});
