import { codeOf, isDigits, pair, twoDigits } from './digits';

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const HYPHEN = 45;

/** Days from 0000-03-01 to 1970-01-01 in the Gregorian calendar carried back. */
const EPOCH_FROM_MARCH = 719_468;
const DAYS_IN_ERA = 146_097;

/**
 * The day's count from 1970-01-01 (day 0). The text must be a LocalDate; this is on the hot path,
 * so it reads char codes and checks nothing.
 */
export const dayNumberOf = (date: string): number => {
  const year = pair(date, 0) * 100 + pair(date, 2);
  const month = pair(date, 5);
  const leapDays = leapDaysBefore(year) + (month > 2 && isLeapYear(year) ? 1 : 0);
  const before = DAYS_BEFORE_MONTH[month - 1] ?? Number.NaN;
  return (year - 1970) * 365 + leapDays + before + pair(date, 8) - 1;
};

/** 'YYYY-MM-DD' of a day counted from 1970-01-01; for the years 0000–9999. */
export const dateOfDayNumber = (dayNumber: number): string => {
  const days = dayNumber + EPOCH_FROM_MARCH;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const century = Math.floor(year / 100);
  return `${twoDigits(century)}${twoDigits(year % 100)}-${twoDigits(month)}-${twoDigits(day)}`;
};

/** Whether the text is a day of the Gregorian calendar written YYYY-MM-DD. */
export const isCalendarDate = (text: string): boolean => {
  const written =
    text.length === 10 &&
    codeOf(text, 4) === HYPHEN &&
    codeOf(text, 7) === HYPHEN &&
    isDigits(text, 0, 4) &&
    isDigits(text, 5, 7) &&
    isDigits(text, 8, 10);
  if (!written) return false;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const day = pair(text, 8);
  return day >= 1 && day <= daysInMonth(year, pair(text, 5));
};

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const leapDaysBefore = (year: number): number => {
  const last = year - 1;
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) - 477;
};
