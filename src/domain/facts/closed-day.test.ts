import { describe, expect, test } from 'vitest';
import { aTrip } from '../testing/a-trip';
import { type Calendars, holidayIn, isOpenDay, isWeekendIn } from './closed-day';
import { noFacts } from './facts';

const facts = {
  ...noFacts,
  holidays: { CN: { '2011-02-03': 'Spring Festival' } },
  weekends: { CN: [{ days: [6, 7], until: null }] },
};

const calendars: Calendars = {
  facts,
  calendar: aTrip({
    calendar: {
      mourning: { country: 'CN', date: '2011-01-12', until: '2011-01-14', kind: 'holiday' },
      worked: { country: 'CN', date: '2011-02-03', kind: 'working-day' },
      swapped: { country: 'CN', date: '2011-01-30', kind: 'working-day' },
      vague: { country: 'CN', kind: 'holiday' },
    },
  }).calendar,
};

describe('a day', () => {
  test('is a holiday by what is known, or by what a planner put down', () => {
    expect(holidayIn({ facts, calendar: {} }, 'CN', '2011-02-03')).toBe('Spring Festival');
    expect(holidayIn(calendars, 'CN', '2011-01-12')).toBe('a holiday');
    expect(holidayIn(calendars, 'CN', '2011-01-14')).toBe('a holiday');
    expect(holidayIn(calendars, 'CN', '2011-01-15')).toBeNull();
    expect(holidayIn(calendars, 'JP', '2011-01-12')).toBeNull();
  });

  test('is worked where a planner says so, whatever is known', () => {
    expect(holidayIn(calendars, 'CN', '2011-02-03')).toBeNull();
    expect(isWeekendIn(calendars, 'CN', '2011-01-30')).toBe(false);
    expect(isWeekendIn(calendars, 'CN', '2011-01-29')).toBe(true);
  });

  test('is open where it is neither', () => {
    expect(isOpenDay(calendars, 'CN', '2011-01-11')).toBe(true);
    expect(isOpenDay(calendars, 'CN', '2011-01-12')).toBe(false);
    expect(isOpenDay(calendars, 'CN', '2011-01-29')).toBe(false);
  });
});
