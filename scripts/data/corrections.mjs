import { years } from './years.mjs';

const everyYear = (day, name) => years.map((year) => [`${year}-${day}`, name]);
const since2025 = (day, name) => everyYear(day, name).filter(([date]) => date > '2025');
const nothing = () => false;

/** What date-holidays has wrong of days that are on the public record; docs/holidays.md says why. */
const corrections = {
  AE: { isWrong: nothing, missing: everyYear('12-03', 'National Day') },
  CA: {
    isWrong: nothing,
    missing: [
      ...everyYear('11-11', 'Remembrance Day'),
      ...since2025('09-30', 'National Day for Truth and Reconciliation'),
    ],
  },
  GB: {
    isWrong: ([date]) => date === '2012-05-28',
    missing: [
      ['2011-04-29', 'Royal wedding'],
      ['2012-06-04', 'Spring bank holiday'],
    ],
  },
  US: {
    isWrong: nothing,
    missing: [
      ['2012-11-12', 'Veterans Day (in lieu)'],
      ['2028-11-10', 'Veterans Day (in lieu)'],
    ],
  },
};

const correctionsByTheMoon = {
  AE: {
    isWrong: ([date, name]) => date > '2019' && /^(Laylat|First day of Ramadan)/.test(name),
    missing: [
      ['2025-06-05', 'Arafat Day'],
      ['2026-05-26', 'Arafat Day'],
      ['2027-05-15', 'Arafat Day'],
      ['2028-05-04', 'Arafat Day'],
    ],
  },
};

export const corrected = (country, holidays) => applied(corrections[country], holidays);

export const correctedByTheMoon = (country, holidays) =>
  applied(correctionsByTheMoon[country], holidays);

const applied = (correction, holidays) =>
  correction
    ? [...holidays.filter((holiday) => !correction.isWrong(holiday)), ...correction.missing]
    : holidays;
