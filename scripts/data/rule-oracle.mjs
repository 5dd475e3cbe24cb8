import { chineseDates, datesBy, monthAndDay } from './lunar-days.mjs';
import { addDays, datesOf, isoDate } from './years.mjs';

const islamicMonths = [
  'Muharram',
  'Safar',
  'Rabi al-awwal',
  'Rabi al-thani',
  'Jumada al-awwal',
  'Jumada al-thani',
  'Rajab',
  'Shaban',
  'Ramadan',
  'Shawwal',
  'Dhu al-Qidah',
  'Dhu al-Hijjah',
];

/**
 * The dates that a rule of date-holidays ('1 Shawwal P3D', 'easter -2', 'chinese 01-0-01') means in
 * a year, found without date-holidays; null for a rule that hangs on no such calendar.
 * @returns {string[] | null} two where a short year of the moon holds the day twice
 */
export const ruleOracle = (rule, year) => {
  const easter = /^(easter|orthodox) ?([+-]?\d+)?(?! *\d*:)/.exec(rule);
  if (easter) {
    const sunday = easter[1] === 'easter' ? westernEaster(year) : orthodoxEaster(year);
    return [addDays(sunday, Number(easter[2] ?? 0))];
  }
  const [, day, month] = /^(\d+) ([A-Z][A-Za-z -]*?)(?: (?:P|and|if).*)?$/.exec(rule) ?? [];
  if (islamicMonths.includes(month)) return inCalendar('islamic-umalqura', year, month, day);
  if (['Nisan', 'Sivan', 'Tishrei'].includes(month)) return inHebrew(year, month, day);
  const lunar = /^(?:chinese|vietnamese) 0?(\d+)-0-0?([1-9]\d*)(?=$| and| not| P)/.exec(rule);
  if (lunar) return [chineseDates(year).get(`${lunar[1]}-${lunar[2]}`)];
  return null;
};

const inCalendar = (calendar, year, month, day) => {
  const key = `${islamicMonths.indexOf(month) + 1}-${Number(day)}`;
  const found = allIn(calendar, year)
    .filter(([one]) => one === key)
    .map(([, date]) => date);
  return found.length > 0 ? found : [`not in ${year}`];
};

const inHebrew = (year, month, day) => {
  const name = month === 'Tishrei' ? 'Tishri' : month;
  return [datesBy('hebrew', year).get(`${name}-${Number(day)}`)];
};

const kept = new Map();

/** Every day of the year with its month and day: a year of the sun may hold one of the moon twice. */
const allIn = (calendar, year) => {
  const found = kept.get(year) ?? datesOf(year).map((date) => [monthAndDay(calendar, date), date]);
  kept.set(year, found);
  return found;
};

/** Meeus, Jones and Butcher. */
const westernEaster = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return isoDate(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1));
};

/** Meeus, of the Julian calendar, thirteen days behind in these years. */
const orthodoxEaster = (year) => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const days = d + e + 114;
  return isoDate(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1 + 13));
};
