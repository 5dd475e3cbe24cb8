import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from './instant';
import {
  addDays,
  datesFromTo,
  daysBetween,
  formatDateBeside,
  formatDateRange,
  formatDayMonth,
  formatDayOfWeek,
  formatLongDate,
  formatMonthYear,
  formatShortDate,
  isLocalDate,
} from './local-date';

const FIRST_DAY = Date.UTC(1900, 0, 1) / DAY;
const LAST_DAY = Date.UTC(2199, 11, 31) / DAY;
const textOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

describe('a local date', () => {
  it('is any day of 1900 to 2199, and the engine counts it alike', () => {
    for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
      const date = textOf(day);
      if (!isLocalDate(date)) expect.fail(`${date} is refused`);
      if (addDays('1970-01-01', day) !== date) expect.fail(`${date} is not day ${day}`);
      if (daysBetween('1970-01-01', date) !== day) expect.fail(`${date} counts wrong`);
    }
  });

  it.each([
    '1899-12-31',
    '2200-01-01',
    '2011-02-29',
    '1900-02-29',
    '2011-04-31',
    '2011-00-10',
    '2011-13-01',
    '2011-01-00',
    '2011-1-10',
    '2011/01/10',
    '20110110',
    '2011-01-10T00:00',
    ' 2011-01-10',
    '+002011-01',
    '２０１１-01-10',
    '',
  ])('is not %j', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  it('knows the leap days of 2000 and 2012', () => {
    expect(['2000-02-29', '2012-02-29'].map(isLocalDate)).toEqual([true, true]);
  });
});

describe('days', () => {
  it('add up: going there and back is the same day, and the distance is what was added', () => {
    const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(textOf);
    const law = fc.property(anyDay, fc.integer({ min: -36_600, max: 36_600 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    });
    fc.assert(law, { seed: 20110110, numRuns: 500 });
  });

  it('from one to another include both ends', () => {
    expect(datesFromTo('2010-12-31', '2011-01-02')).toEqual([
      '2010-12-31',
      '2011-01-01',
      '2011-01-02',
    ]);
    expect(datesFromTo('2011-01-10', '2011-01-10')).toEqual(['2011-01-10']);
    expect(datesFromTo('2011-01-10', '2011-01-09')).toEqual([]);
  });
});

describe('a date is written', () => {
  it('in full, short, and by its parts', () => {
    expect(formatLongDate('2011-01-10')).toBe('Monday, 10 January 2011');
    expect(formatShortDate('2011-01-10')).toBe('Mon 10 Jan');
    expect(formatDayOfWeek('2011-01-10')).toBe('Mon');
    expect(formatDayMonth('2011-01-10')).toBe('10 Jan');
    expect(formatMonthYear('2011-01-10')).toBe('Jan 11');
  });

  it('alike on every machine, also where the machine has no such day', () => {
    expect(formatLongDate('2011-12-30')).toBe('Friday, 30 December 2011');
    expect(formatLongDate('1900-01-01')).toBe('Monday, 1 January 1900');
    expect(formatLongDate('2199-12-31')).toBe('Tuesday, 31 December 2199');
  });

  it('as a range that says month and year once where they are the same', () => {
    expect(formatDateRange('2011-01-08', '2011-01-14')).toBe('8–14 January 2011');
    expect(formatDateRange('2011-01-30', '2011-02-02')).toBe('30 January – 2 February 2011');
    expect(formatDateRange('2010-12-30', '2011-01-02')).toBe('30 December 2010 – 2 January 2011');
    expect(formatDateRange('2010-01-08', '2011-01-14')).toBe('8 January 2010 – 14 January 2011');
    expect(formatDateRange('2011-01-08', '2011-01-08')).toBe('8 January 2011');
  });
});

it('a date says its year where another goes without saying', () => {
  expect(formatDateBeside('2011-01-10', '2011')).toBe('Mon 10 Jan');
  expect(formatDateBeside('2011-01-10', '2010')).toBe('Mon 10 Jan 2011');
  expect(formatDateBeside('2011-01-10', null)).toBe('Mon 10 Jan 2011');
});
