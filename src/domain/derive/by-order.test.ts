import { expect, it } from 'vitest';
import { newPerson } from '../records/new-record';
import { byPrecedence } from './attendance';
import { keysInOrder } from './by-order';

it('what shares an order key stands by its id, however the entries came to be', () => {
  const entries = { iran: { order: 'a0' }, arms: { order: 'a0' }, zones: { order: 'Zz' } };
  expect(keysInOrder(entries)).toEqual(['zones', 'arms', 'iran']);
});

it('people of one precedence and one name stand by their ids', () => {
  const [one, other] = ['a', 'b'].map((id) => newPerson(id, { family: 'Li', precedence: 3 }));
  if (!one || !other) throw new Error('Two people are missing.');
  expect([byPrecedence(one, other), byPrecedence(other, one), byPrecedence(one, one)]).toEqual([
    -1, 1, 0,
  ]);
});

it('a family name comes before the given name, whatever sorts before a space', () => {
  const li = newPerson('z', { family: 'Li', given: 'Wei' });
  const liTab = newPerson('a', { family: 'Li\u0009A' });
  expect(byPrecedence(li, liTab)).toBe(-1);
});
