import { describe, expect, it } from 'vitest';
import { isAlike } from './is-alike';

describe('isAlike', () => {
  it.each([
    ['the same text', 'a', 'a'],
    ['no value', null, null],
    ['records of the same fields in another order', { a: 1, b: [2] }, { b: [2], a: 1 }],
    ['not-a-number and itself', Number.NaN, Number.NaN],
  ])('is true of %s', (_name, one, other) => {
    expect(isAlike(one, other)).toBe(true);
  });

  it.each([
    ['another text', 'a', 'b'],
    ['a value and none', { a: null }, { a: {} }],
    ['a field that only one of them has', { a: undefined }, { b: undefined }],
    ['one field more', { a: 1 }, { a: 1, b: 1 }],
    ['one entry more', [1], [1, 2]],
    ['a list and a record of the same', ['x'], { 0: 'x' }],
    ['a difference deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  ])('is false of %s', (_name, one, other) => {
    expect(isAlike(one, other)).toBe(false);
    expect(isAlike(other, one)).toBe(false);
  });
});
