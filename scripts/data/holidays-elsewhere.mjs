import Holidays from 'date-holidays';
import { corrected, correctedByTheMoon } from './corrections.mjs';
import { inEnglish } from './english-names.mjs';
import { addDays } from './years.mjs';

/** Regions whose days the offices of the government keep: where it has its seat. */
const seats = { AU: 'ACT', CA: 'ON', CH: 'BE', DE: 'BE', ES: 'MD', GB: 'ENG', MY: '14' };

/** Ontario's own day, not kept by the government of Canada. */
const isOnlyRegional = (country, { name }) => country === 'CA' && name === 'Family Day';

/** No country: the Canary Islands, which date-holidays lists like one. */
const islands = 'IC';

export const countriesElsewhere = () =>
  Object.keys(new Holidays().getCountries('en')).filter((country) => country !== islands);

export const holidaysElsewhere = (country, years) => {
  const seat = seats[country];
  const found = publicHolidays(country, years);
  const entriesOf = (holidays) =>
    holidays.flatMap((holiday) => daysOf(holiday).map((date) => [date, inEnglish(holiday.name)]));
  const isByTheMoon = ({ rule }) => islamicMonths.test(rule);
  return {
    source:
      found.length === 0
        ? 'no package has its holidays; its weekend by CLDR'
        : `date-holidays 3.37.0${seat ? `, ${country}-${seat}` : ''} (CC BY-SA 3.0)`,
    holidays: corrected(country, entriesOf(found.filter((holiday) => !isByTheMoon(holiday)))),
    byTheMoon: correctedByTheMoon(country, entriesOf(found.filter(isByTheMoon))),
    workdays: [],
  };
};

/** As date-holidays has them, with their rules: whole days that are off for everybody. */
export const publicHolidays = (country, years) => {
  const seat = seats[country];
  const calendar = seat ? new Holidays(country, seat) : new Holidays(country);
  const language = calendar.getLanguages().find((one) => one.startsWith('en')) ?? 'en';
  return years
    .flatMap((year) => calendar.getHolidays(year, language))
    .filter(({ type }) => type === 'public')
    .filter((holiday) => isWholeDay(holiday) && !isOnlyRegional(country, holiday));
};

/** ' 12:00:00' is half a day. A day that begins at sunset is written with a zone of its own. */
const isWholeDay = ({ date }) => date.slice(11, 19) === '00:00:00';

const HOUR = 3_600_000;

/** A clock change may take an hour from a span of days. */
export const daysOf = ({ date, start, end }) => {
  const count = Math.max(1, Math.floor(((end - start) / HOUR + 1) / 24));
  return Array.from({ length: count }, (_, day) => addDays(date.slice(0, 10), day));
};

/** 'Shawwal' in '1 Shawwal P3D'. */
export const islamicMonths =
  /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qidah|Dhu al-Hijjah/;
