import chineseDays from 'chinese-days';
import { chineseDates, qingmingOf } from './lunar-days.mjs';
import { addDays, datesOf } from './years.mjs';

/** After it the State Council has not yet said which days are moved. */
const LAST_ANNOUNCED = 2026;

/** The days off of the State Council's announcements, and the weekends that are worked for them. */
export const holidaysOfChina = (years) => ({
  source:
    'chinese-days 1.5.7 (MIT); from 2027 by regulation and tyme4ts 1.5.2 (MIT), before any day is moved',
  holidays: years.flatMap((year) => (year > LAST_ANNOUNCED ? byRegulation(year) : announced(year))),
  byTheMoon: [],
  workdays: years
    .filter((year) => year <= LAST_ANNOUNCED)
    .flatMap((year) => named(year).filter(({ work }) => work))
    .map(({ date }) => date),
});

const announced = (year) =>
  named(year)
    .filter(({ work }) => !work)
    .map(({ date, name }) => [date, name.split(',')[0].replace('Mid-autumn', 'Mid-Autumn')]);

/** A plain day is named by its day of the week; the others 'Spring Festival,春节,4'. */
const named = (year) =>
  datesOf(year)
    .map((date) => chineseDays.getDayDetail(date))
    .filter(({ name }) => name.includes(','));

/** As amended with effect from 2025. */
const byRegulation = (year) => {
  const lunar = chineseDates(year);
  const newYear = lunar.get('1-1');
  return [
    [`${year}-01-01`, "New Year's Day"],
    ...[-1, 0, 1, 2].map((day) => [addDays(newYear, day), 'Spring Festival']),
    [qingmingOf(year), 'Tomb-sweeping Day'],
    ...['01', '02'].map((day) => [`${year}-05-${day}`, 'Labour Day']),
    [lunar.get('5-5'), 'Dragon Boat Festival'],
    [lunar.get('8-15'), 'Mid-Autumn Festival'],
    ...['01', '02', '03'].map((day) => [`${year}-10-${day}`, 'National Day']),
  ];
};
