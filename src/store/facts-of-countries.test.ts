import { describe, expect, test } from 'vitest';
import { type Facts, holidayOn } from '../domain/facts/facts';
import { isWeekend } from '../domain/facts/weekend';
import { aTrip } from '../domain/testing/a-trip';
import { loadFacts } from './facts';

const factsOf = (country: string): Promise<Facts> =>
  loadFacts(aTrip({ journey: { homeCountry: country } }));

const holiday = async (country: string, date: string): Promise<string | null> =>
  holidayOn(await factsOf(country), country, date);

const weekend = async (country: string, date: string): Promise<boolean> =>
  isWeekend(await factsOf(country), country, date);

describe('the holidays of the sample trip', () => {
  test.each([
    ['JP', '2011-01-10', 'Coming of Age Day'],
    ['US', '2011-01-17', 'Martin Luther King Jr. Day'],
    ['CN', '2011-02-03', 'Spring Festival'],
    ['KR', '2011-02-03', 'Seollal'],
  ])('are known: %s %s', async (country, date, name) => {
    expect(await holiday(country, date)).toBe(name);
  });

  test.each(['CN', 'JP', 'KR', 'US'])('leave its working days alone in %s', async (country) => {
    const facts = await factsOf(country);
    const working = ['2011-01-11', '2011-01-12', '2011-01-13', '2011-01-14'];
    expect(working.filter((date) => holidayOn(facts, country, date))).toEqual([]);
    expect(working.filter((date) => isWeekend(facts, country, date))).toEqual([]);
  });
});

describe('movable holidays', () => {
  test.each([
    ['Seollal, three days', 'KR', ['2011-02-02', '2011-02-03', '2011-02-04']],
    ['Seollal of 2026', 'KR', ['2026-02-16', '2026-02-17', '2026-02-18']],
    ['Seollal a day after the New Year of China', 'KR', ['2027-02-07', '2028-01-27']],
    ['the birthday of Buddha in a leap month', 'KR', ['2012-05-28']],
    ['the New Year of China before midnight', 'CN', ['2027-02-06', '2028-01-26']],
    ['Qingming', 'CN', ['2011-04-05', '2012-04-04', '2026-04-05', '2027-04-05', '2028-04-04']],
    ['Ching Ming', 'HK', ['2011-04-05', '2025-04-04']],
    ['Mid-Autumn', 'CN', ['2011-09-12', '2025-10-06', '2026-09-25', '2027-09-15']],
    ['the day after Mid-Autumn', 'HK', ['2011-09-13', '2026-09-26']],
    ['Chuseok', 'KR', ['2011-09-12', '2026-09-25', '2028-10-03']],
    ['the equinoxes', 'JP', ['2011-03-21', '2012-03-20', '2026-09-23', '2028-09-22']],
    ['a day between two holidays', 'JP', ['2026-09-22']],
    ['Easter Monday of the West', 'DE', ['2011-04-25', '2026-04-06', '2027-03-29']],
    ['Easter Monday of the East', 'GR', ['2011-04-25', '2026-04-13', '2027-05-03']],
    ['Eid al-Fitr', 'SA', ['2025-03-30', '2026-03-20', '2027-03-10']],
    ['Eid al-Adha', 'EG', ['2011-11-06', '2026-05-27', '2027-05-16']],
    ['Eid al-Fitr', 'ID', ['2026-03-20', '2026-03-21']],
    ['the national days of India', 'IN', ['2026-01-26', '2026-08-15', '2026-10-02']],
    ['Tet', 'VN', ['2026-02-17', '2027-02-06']],
    ['Yom Kippur', 'IL', ['2026-09-21', '2027-10-11']],
    ['the fourth Thursday of November', 'US', ['2011-11-24', '2026-11-26']],
    ['a Saturday kept on Friday', 'US', ['2010-12-31', '2026-07-03', '2028-11-10']],
    ['a wedding', 'GB', ['2011-04-29']],
    ['a bank holiday moved for a jubilee', 'GB', ['2012-06-04', '2012-06-05']],
  ])('are right: %s in %s', async (_name, country, dates) => {
    const facts = await factsOf(country);
    expect(dates.filter((date) => holidayOn(facts, country, date) === null)).toEqual([]);
  });

  test.each([
    ['Hangul Day before 2013', 'KR', '2012-10-09'],
    ['the day after Seollal is over', 'KR', '2011-02-05'],
    ['Easter Monday of the other church', 'GR', '2026-04-06'],
    ['Easter Monday of the other church', 'DE', '2026-04-13'],
    ['the bank holiday that was moved', 'GB', '2012-05-28'],
    ['an observance', 'US', '2011-02-14'],
    ['half a day for some', 'CN', '2011-03-08'],
    ['a year that is not covered', 'US', '2015-07-04'],
  ])('are not made up: %s in %s', async (_name, country, date) => {
    expect(await holiday(country, date)).toBeNull();
  });

  test('are called expected where they hang on the moon and are still to come', async () => {
    expect(await holiday('SA', '2026-03-20')).toBe('End of Ramadan (Eid al-Fitr)');
    expect(await holiday('SA', '2027-03-10')).toBe(
      'End of Ramadan (Eid al-Fitr), expected by the moon',
    );
  });

  test('are both named where they fall on one date', async () => {
    expect(await holiday('KR', '2025-05-05')).toBe('Children’s Day and Buddha’s Birthday');
  });
});

describe('weekends', () => {
  const thursday = '2026-01-15';
  const friday = '2026-01-16';
  const saturday = '2026-01-17';
  const sunday = '2026-01-18';

  test.each([
    ['US', [saturday, sunday]],
    ['IN', [saturday, sunday]],
    ['AE', [saturday, sunday]],
    ['SA', [friday, saturday]],
    ['EG', [friday, saturday]],
    ['QA', [friday, saturday]],
    ['IL', [friday, saturday]],
    ['BD', [friday, saturday]],
    ['IR', [friday]],
    ['NP', [saturday]],
    ['BN', [friday, sunday]],
    ['AF', [thursday, friday]],
  ])('are those of the country: %s', async (country, days) => {
    const facts = await factsOf(country);
    const week = [thursday, friday, saturday, sunday, '2026-01-19'];
    expect(week.filter((date) => isWeekend(facts, country, date))).toEqual(days);
  });

  test('were others before', async () => {
    expect(await weekend('SA', '2011-01-13')).toBe(true);
    expect(await weekend('SA', '2011-01-15')).toBe(false);
    expect(await weekend('AE', '2011-01-14')).toBe(true);
  });

  test('are worked in China to make up for a holiday', async () => {
    expect(await weekend('CN', '2011-01-30')).toBe(false);
    expect(await weekend('CN', '2026-02-14')).toBe(false);
    expect(await weekend('CN', '2026-02-07')).toBe(true);
  });
});
