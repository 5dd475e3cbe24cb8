import { produce } from 'immer';
import { expect, test } from 'vitest';
import { newMeeting, newPerson } from './new-record';

test('every new record has maps of its own, whatever became of those of others', () => {
  const frozen = produce({ first: newMeeting('one', {}) }, ({ first }) => {
    first.participants.gates = { principal: true };
  });
  const other = newMeeting('two', {});
  expect(frozen.first.participants).toEqual({ gates: { principal: true } });
  expect(other.participants).toEqual({});
  for (const part of [other, other.participants, other.slot, other.slot.time])
    expect(Object.isFrozen(part)).toBe(false);
});

test('a new record shares nothing with the values that it was made of', () => {
  const tracks = Object.freeze({ principal: true } as const);
  const person = newPerson('gates', { tracks });
  expect(person.tracks).toEqual(tracks);
  expect(Object.isFrozen(person.tracks)).toBe(false);
});
