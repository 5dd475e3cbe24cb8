import { describe, expect, it } from 'vitest';
import { readDate } from './read-date';
import { readMinutes, readTimeRange } from './read-fields';

describe('a length', () => {
  it.each([
    ['', null],
    ['90', 90],
    ['0', 0],
    ['1h30', 90],
    ['1 h 30', 90],
    ['1:30', 90],
    ['1.5 h', 90],
    ['45 min', 45],
    ["45'", 45],
    ['2h', 120],
    ['half an hour', 30],
    ['to 1100', 90],
    ['until 11:00', 90],
    ['- 1100', 90],
    ['to 0030', 900],
  ])('%j is %s minutes from 0930', (text, value) => {
    expect(readMinutes(text, { start: '09:30' })).toEqual({ ok: true, value });
  });

  it.each(['soon', '-5', '45 minutes or so', '3000', 'to', 'to 2500', '1:75'])(
    '%j is refused with a sentence',
    (text) => {
      expect(readMinutes(text, { start: '09:30' })).toMatchObject({ ok: false });
    },
  );

  it('to an end needs a start', () => {
    expect(readMinutes('to 1100', { start: null })).toEqual({
      ok: false,
      problem: 'An end needs a start: give the time first.',
    });
  });
});

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
    ['02/03', '02/03 can be read two ways. Try 10 Jan or 2011-01-10.'],
    ['10/1', '10/1 can be read two ways. Try 10 Jan or 2011-01-10.'],
    ['Tue 12 Jan', 'That day is Wed 12 Jan: the weekday does not fit the date.'],
    ['Tue 12 Jan 2011', 'That day is Wed 12 Jan: the weekday does not fit the date.'],
    ['31 Feb', '“31 Feb” is no day of the calendar.'],
    ['2011-02-30', '“2011-02-30” is not a date. Try 10 Jan, Mon 10 or 2011-01-10.'],
    ['soon', '“soon” is not a date. Try 10 Jan, Mon 10 or 2011-01-10.'],
    ['Jan', '“Jan” is not a date. Try 10 Jan, Mon 10 or 2011-01-10.'],
  ])('%j is refused', (text, problem) => {
    expect(readDate(text, { near: '2011-01-10' })).toEqual({ ok: false, problem });
  });
});

describe('a range', () => {
  it.each([
    ['0930-1045', { time: { at: '09:30' }, minutes: 75 }],
    ['0930–1045', { time: { at: '09:30' }, minutes: 75 }],
    ['1430+45', { time: { at: '14:30' }, minutes: 45 }],
    ['0930 for 45 min', { time: { at: '09:30' }, minutes: 45 }],
    ['~1430', { time: { at: '14:30', about: true }, minutes: null }],
    ['2330-0030', { time: { at: '23:30' }, minutes: 60 }],
    ['afternoon', { time: { part: 'afternoon' }, minutes: null }],
    ['tbd', { time: { tbd: true }, minutes: null }],
  ])('%j is read', (text, value) => {
    expect(readTimeRange(text)).toEqual({ ok: true, value });
  });

  it.each(['', '0930-', '0930-1075', '0930Z', 'soon', '0930 lunch'])('%j is refused', (text) => {
    expect(readTimeRange(text)).toMatchObject({ ok: false });
  });
});
