import { describe, expect, test } from 'vitest';
import { type Facts, holidayOn, noFacts } from './facts';
import { isWeekend } from './weekend';

const facts: Facts = {
  holidays: { JP: { '2011-01-10': 'Coming of Age Day' } },
  workdays: { CN: ['2011-01-30'] },
  weekends: {
    CN: [{ days: [6, 7], until: null }],
    SA: [
      { days: [4, 5], until: '2013-06-28' },
      { days: [5, 6], until: null },
    ],
  },
  airfields: {},
};

describe('facts', () => {
  test('name the holiday of a country, and only there and then', () => {
    expect(holidayOn(facts, 'JP', '2011-01-10')).toBe('Coming of Age Day');
    expect(holidayOn(facts, 'JP', '2011-01-11')).toBeNull();
    expect(holidayOn(facts, 'CN', '2011-01-10')).toBeNull();
  });

  test('know the weekend that a country kept in that year', () => {
    const thursday = '2013-06-27';
    expect(isWeekend(facts, 'SA', thursday)).toBe(true);
    expect(isWeekend(facts, 'SA', '2013-06-29')).toBe(true);
    expect(isWeekend(facts, 'SA', '2013-07-04')).toBe(false);
    expect(isWeekend(facts, 'CN', thursday)).toBe(false);
  });

  test('know that a Sunday is worked to make up for a holiday', () => {
    expect(isWeekend(facts, 'CN', '2011-01-23')).toBe(true);
    expect(isWeekend(facts, 'CN', '2011-01-30')).toBe(false);
  });

  test('say nothing of a country that they do not hold', () => {
    expect(holidayOn(noFacts, 'US', '2011-01-17')).toBeNull();
    expect(isWeekend(noFacts, 'US', '2011-01-16')).toBe(false);
  });
});
