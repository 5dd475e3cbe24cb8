import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftText } from '../domain/describe/shift-text';
import { readShift } from './read-shift';

const read = (text: string): readonly [number, number] | string => {
  const reading = readShift(text);
  return reading.ok ? [reading.value.days, reading.value.minutes] : reading.problem;
};

describe('by how much a stop moves', () => {
  it.each([
    ['1 day', 1, 0],
    ['+2', 2, 0],
    ['-1d', -1, 0],
    ['− 3 days', -3, 0],
    ['1 week', 7, 0],
    ['2w and 3 h earlier', -14, -180],
    ['2 h', 0, 120],
    ['2 h earlier', 0, -120],
    ['-90 min', 0, -90],
    ['1 day and 2 h 30 later', 1, 150],
    ['1 d 3h', 1, 180],
    ['0', 0, 0],
    ['', 0, 0],
  ])('is read from “%s”', (text, days, minutes) => {
    expect(read(text)).toEqual([days, minutes]);
  });

  it('is read back from what is shown of it', () => {
    const size = fc.record({ days: fc.nat(300), minutes: fc.nat(1439) });
    const law = fc.property(size, fc.constantFrom(1, -1), ({ days, minutes }, sign) => {
      fc.pre(days + minutes > 0);
      const shift = { days: days * sign + 0, minutes: minutes * sign + 0 };
      expect(read(shiftText(shift))).toEqual([shift.days, shift.minutes]);
    });
    fc.assert(law);
  });

  it('is refused in a sentence where it cannot be meant', () => {
    for (const text of ['soon', '500 days', '80 weeks', '1 weekend', '1430', '-'])
      expect(read(text)).toMatch(/is not so many days or hours/);
  });
});
