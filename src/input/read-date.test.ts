import { describe, expect, it } from 'vitest';
import { readDate } from './read-date';

describe('a date', () => {
  it.each([
    ['', null],
    ['2011-01-12', '2011-01-12'],
    ['12 Jan', '2011-01-12'],
    ['12 January 2011', '2011-01-12'],
    ['Jan 12', '2011-01-12'],
    ['January 12th, 2011', '2011-01-12'],
    ['12JAN11', '2011-01-12'],
    ['Wed 12', '2011-01-12'],
    ['Wed, 12 Jan', '2011-01-12'],
    ['12', '2011-01-12'],
    ['Wed', '2011-01-12'],
    ['30 Dec', '2010-12-30'],
    ['29 Feb', '2012-02-29'],
    ['13/1', '2011-01-13'],
    ['1/13/2011', '2011-01-13'],
    ['1/1', '2011-01-01'],
  ])('%j near 10 January 2011 is %s', (text, value) => {
    expect(readDate(text, { near: '2011-01-10' })).toEqual({ ok: true, value });
  });

  it.each([
    ['02/03', '02/03 can be read two ways. Type 2 Mar or 3 Feb.'],
    ['10/1', '10/1 can be read two ways. Type 10 Jan or 1 Oct.'],
    ['Tue 12 Jan', 'That day is Wed 12 Jan: the weekday does not fit the date.'],
    ['Tue 12 Jan 2011', 'That day is Wed 12 Jan: the weekday does not fit the date.'],
    ['31 Feb', '“31 Feb” is no day of the calendar.'],
    ['2011-02-30', '“2011-02-30” is not a date. Try 10 Jan, Mon 10 or 2011-01-10.'],
    ['soon', '“soon” is not a date. Try 10 Jan, Mon 10 or 2011-01-10.'],
    ['Jan', '“Jan” is not a date. Try 10 Jan, Mon 10 or 2011-01-10.'],
  ])('%j is refused', (text, problem) => {
    expect(readDate(text, { near: '2011-01-10' })).toEqual({ ok: false, problem });
  });

  it('is shown by a date of the trip how to be typed', () => {
    expect(readDate('soon', { near: '2027-02-03' })).toEqual({
      ok: false,
      problem: '“soon” is not a date. Try 3 Feb, Wed 3 or 2027-02-03.',
    });
  });
});
