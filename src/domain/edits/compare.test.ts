import { expect, test } from 'vitest';
import { aTrip } from '../testing/a-trip';
import { compareTrips } from './compare';
import { applyPatches } from './patch';

test('a record whose id is the name of what every object has is a record like others', () => {
  const [without, withIt] = [aTrip(), aTrip({ people: { toString: { family: 'String' } } })];
  const patches = compareTrips(without, withIt);
  expect(patches).toEqual([
    { table: 'people', id: 'toString', path: [], to: withIt.people.toString },
  ]);
  expect(applyPatches(without, patches)).toEqual(withIt);
});

test('a value that is taken out is a change, also where it was null', () => {
  const before = aTrip({ people: { liang: {} } });
  const { precedence: _, ...rest } = { ...before.people.liang };
  const after = JSON.parse(JSON.stringify({ ...before, people: { liang: rest } }));
  expect(compareTrips(before, after)).toEqual([
    { table: 'people', id: 'liang', path: ['precedence'], from: null },
  ]);
});
