import { describe, expect, it } from 'vitest';
import { readWhen, type TypedWhen } from './read-when';

const context = {
  date: null,
  time: { tbd: true },
  fold: null,
  zone: 'Asia/Shanghai',
  most: 2880,
  near: '2011-01-10',
} as const;

const read = (text: string): TypedWhen | string => {
  const reading = readWhen(text, context);
  return reading.ok ? reading.value : reading.problem;
};

describe('when a line is to be', () => {
  it.each([
    ['12 Jan 1500', '2011-01-12', '15:00', null],
    ['Wed 1500-1530', '2011-01-12', '15:00', 30],
    ['Tue 11 Jan 0930+45', '2011-01-11', '09:30', 45],
    ['2011-01-12 9:30', '2011-01-12', '09:30', null],
    ['12 Jan 2011 1500', '2011-01-12', '15:00', null],
    ['12 Jan 2030', '2011-01-12', '20:30', null],
    ['11 2330-0030', '2011-01-11', '23:30', 60],
  ])('is read with its date from “%s”', (text, date, clock, minutes) => {
    expect(read(text)).toEqual({ date, time: { at: clock }, minutes });
  });

  it('is a date alone, with the time left as it is', () => {
    for (const text of ['12 Jan', 'Wed', 'Wed, 12 Jan'])
      expect(read(text)).toEqual({ date: '2011-01-12', time: null, minutes: null });
  });

  it('is a time alone, with the date left as it is', () => {
    expect(read('1500-1530')).toEqual({ date: null, time: { at: '15:00' }, minutes: 30 });
    expect(read('9')).toEqual({ date: null, time: { at: '09:00' }, minutes: null });
  });

  it('is refused where the year of the trip may be meant as a time', () => {
    expect(read('12 Jan 2011')).toMatch(/can be read two ways/);
  });

  it('is refused where it is neither', () => {
    expect(read('soon')).toMatch(/is not a time/);
    expect(read('12 Jan lunch')).toMatch(/is not a time/);
  });
});
