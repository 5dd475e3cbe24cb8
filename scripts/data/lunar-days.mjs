import { SolarDay } from 'tyme4ts';
import { datesOf } from './years.mjs';

/**
 * Days of a calendar by month and day, as this Node's ICU has them.
 * @param {'dangi' | 'hebrew'} calendar dangi is the lunar calendar by the meridian of Korea, which
 * now and then begins a month a day after China's
 */
export const datesBy = (calendar, year) =>
  new Map(datesOf(year).map((date) => [monthAndDay(calendar, date), date]));

const formats = new Map();

/** '9-30'; months of the Hebrew calendar by name, since their numbers shift in a leap year. */
export const monthAndDay = (calendar, date) => {
  const month = calendar === 'hebrew' ? 'long' : 'numeric';
  const options = { day: 'numeric', month, timeZone: 'UTC' };
  const format = formats.get(calendar) ?? new Intl.DateTimeFormat(`en-u-ca-${calendar}`, options);
  formats.set(calendar, format);
  const parts = format.formatToParts(Date.parse(date));
  const partNamed = (type) => parts.find((part) => part.type === type)?.value;
  return `${partNamed('month')}-${partNamed('day')}`;
};

/**
 * The lunar calendar of China, '1-1' its New Year. ICU has it a day late in 2027, when the moon is
 * new four minutes before midnight. Leap months are negative.
 */
export const chineseDates = (year) =>
  new Map(
    datesOf(year).map((date) => {
      const [, month, day] = date.split('-').map(Number);
      const lunar = SolarDay.fromYmd(year, month, day).getLunarDay();
      return [`${lunar.getLunarMonth().getMonthWithLeap()}-${lunar.getDay()}`, date];
    }),
  );

/** The solar term Qingming, 4 or 5 April. */
export const qingmingOf = (year) =>
  datesOf(year).find((date) => {
    const [, month, day] = date.split('-').map(Number);
    const term = SolarDay.fromYmd(year, month, day).getTermDay();
    return term.getDayIndex() === 0 && term.getSolarTerm().getName() === '清明';
  });
