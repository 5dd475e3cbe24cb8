import { describe, expect, it } from 'vitest';
import { readLimit } from './read-limit';

const night = { unit: 'h', least: 4, most: 10 };
const slack = { unit: 'min', least: 0, most: 240 };

const readAs = (text: string, bounds = night): unknown => {
  const reading = readLimit(text, bounds);
  return reading.ok ? reading.value : reading.problem;
};

describe('a figure of a rule', () => {
  it('is read with its unit or without it', () => {
    expect([readAs('6'), readAs('6 h'), readAs('6.5h'), readAs('6,5')]).toEqual([6, 6, 6.5, 6.5]);
  });

  it('is what is usual where nothing is typed', () => {
    expect(readAs('  ')).toBeNull();
  });

  it('may be typed as any length where it is one of minutes', () => {
    expect(readAs('1h30', slack)).toBe(90);
  });

  it('keeps within its bounds', () => {
    expect([readAs('4'), readAs('10')]).toEqual([4, 10]);
    expect(readAs('3.9')).toBe('Type a figure from 4 to 10 h.');
    expect(readAs('11')).toBe('Type a figure from 4 to 10 h.');
    expect(readAs('-5', slack)).toBe('Type a figure from 0 to 240 min.');
    expect(readAs('a while')).toBe('Type a figure from 4 to 10 h.');
    expect(readAs('5 km')).toBe('Type a figure from 4 to 10 h.');
  });
});
