import { describe, expect, it } from 'vitest';
import { readMinutes, readTimeRange } from './read-fields';

/** Monday, 10 January 2011. */
const monday = {
  date: '2011-01-10',
  time: { at: '09:30' },
  fold: null,
  zone: 'America/New_York',
} as const;
const spring = { ...monday, date: '2010-03-14', time: { at: '00:30' } } as const;
const autumn = { ...monday, date: '2010-11-07', time: { at: '00:30' } } as const;
const secondTime = { ...autumn, time: { at: '01:30' }, fold: 'later' } as const;

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
    ['to 0030 Tue', 900],
    ['to 1100 Tue', 1530],
  ])('%j is %s minutes from 0930', (text, value) => {
    expect(readMinutes(text, { start: monday, most: 2880 })).toEqual({ ok: true, value });
  });

  it.each(['soon', '-5', '45 minutes or so', '3000', 'to', 'to 2500', '1:75'])(
    '%j is refused with a sentence',
    (text) => {
      expect(readMinutes(text, { start: monday, most: 2880 })).toMatchObject({ ok: false });
    },
  );

  it.each([
    ['to 0330', spring, 120],
    ['to 0330', autumn, 240],
    ['to 0330', { ...autumn, date: null }, 180],
    ['to 0200', secondTime, 30],
    ['to 0145', secondTime, 15],
    ['to 0115', { ...secondTime, fold: 'earlier' }, 45],
  ] as const)('%j is what really passes, be the clock changed in between', (text, start, value) => {
    expect(readMinutes(text, { start, most: 2880 })).toEqual({ ok: true, value });
  });

  it('is refused beyond what its field takes', () => {
    expect(readMinutes('1441', { start: null, most: 1440 })).toEqual({
      ok: false,
      problem: 'That is 1441 min; more than 24 h do not fit here.',
    });
    expect(readMinutes('24 h', { start: null, most: 1440 })).toEqual({ ok: true, value: 1440 });
  });

  it('to an end on another day needs a date', () => {
    const start = { ...monday, date: null };
    expect(readMinutes('to 0030 Tue', { start, most: 2880 })).toMatchObject({ ok: false });
  });

  it('to an end needs a start', () => {
    expect(readMinutes('to 1100', { start: null, most: 2880 })).toEqual({
      ok: false,
      problem: 'An end needs a start: give the time first.',
    });
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
    ['2330–0030 Tue', { time: { at: '23:30' }, minutes: 60 }],
    ['2000–2100 Tue', { time: { at: '20:00' }, minutes: 1500 }],
    ['2000–2000 Wed', { time: { at: '20:00' }, minutes: 2880 }],
    ['0930–1045 Monday', { time: { at: '09:30' }, minutes: 75 }],
    ['~2330–0030 Tue', { time: { at: '23:30', about: true }, minutes: 60 }],
    ['afternoon', { time: { part: 'afternoon' }, minutes: null }],
    ['tbd', { time: { tbd: true }, minutes: null }],
  ])('%j is read', (text, value) => {
    expect(readTimeRange(text, { ...monday, most: 2880 })).toEqual({ ok: true, value });
  });

  it('behind an arrival is not taken for the start alone', () => {
    expect(readTimeRange('1800 for 1830', { ...monday, most: 2880 })).toEqual({
      ok: false,
      problem: '“1800 for 1830” is two times. Give the start here, and the arrival in the details.',
    });
  });

  it('over midnight is asked for where it is long, and taken with its day', () => {
    const read = (text: string) => readTimeRange(text, { ...monday, most: 2880 });
    expect(read('1000-0900')).toEqual({
      ok: false,
      problem: 'That is 23 h, until Tue 11 Jan. Add Tue if it is meant.',
    });
    expect(read('1000-0900 Tue')).toMatchObject({ ok: true, value: { minutes: 1380 } });
    expect(read('2000-0800')).toMatchObject({ ok: true, value: { minutes: 720 } });
  });

  it.each([
    '',
    '0930-',
    '0930-1075',
    '0930Z',
    'soon',
    '0930 lunch',
    '0930 Tue',
    '2330-0030 Mon',
    '0930-1045 Fri',
  ])('%j is refused', (text) => {
    expect(readTimeRange(text, { ...monday, most: 2880 })).toMatchObject({ ok: false });
  });

  it.each([
    ['0030-0330', spring, 120],
    ['0030-0330', autumn, 240],
    ['0130-0300', secondTime, 90],
    ['0130-0145', secondTime, 15],
    ['0130-0200', { ...secondTime, fold: null }, 90],
    ['0130-0115', { ...secondTime, fold: 'earlier' }, 45],
    ['0130-0115 (+1)', { ...secondTime, fold: 'earlier' }, 1485],
    ['0230-0430', spring, 60],
  ] as const)('%j is as long as really passes', (text, context, minutes) => {
    expect(readTimeRange(text, { ...context, most: 2880 })).toMatchObject({ value: { minutes } });
  });
});
