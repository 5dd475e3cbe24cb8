import { getHolidayPreset } from '@hyunbinseo/holidays-kr';
import { datesBy } from './lunar-days.mjs';
import { addDays } from './years.mjs';

/** The gazette's own lists reach from 2018 to 2027. */
const isListed = (year) => year >= 2018 && year <= 2027;

const seollal = '설날';
const chuseok = '추석';

const english = {
  '1월 1일': "New Year's Day",
  '3ㆍ1절': 'Independence Movement Day',
  [seollal]: 'Seollal',
  [chuseok]: 'Chuseok',
  '부처님 오신 날': "Buddha's Birthday",
  전국동시지방선거: 'Local elections',
  개천절: 'National Foundation Day',
  광복절: 'Liberation Day',
  기독탄신일: 'Christmas Day',
  노동절: 'Labour Day',
  어린이날: "Children's Day",
  임시공휴일: 'Temporary public holiday',
  제헌절: 'Constitution Day',
  한글날: 'Hangul Day',
  현충일: 'Memorial Day',
};

/** By the decree on the holidays of government offices as it stood, or stands, in that year. */
const otherDays = {
  2010: [['2010-06-02', 'Local elections']],
  2011: [],
  2012: [
    ['2012-04-11', 'National Assembly elections'],
    ['2012-12-19', 'Presidential election'],
  ],
  2028: [
    ['2028-04-12', 'National Assembly elections'],
    ['2028-05-01', 'Labour Day'],
    ['2028-07-17', 'Constitution Day'],
    // Chuseok itself falls on National Foundation Day.
    ['2028-10-05', 'Chuseok (in lieu)'],
    ['2028-10-09', 'Hangul Day'],
  ],
};

export const holidaysOfKorea = async (years) => ({
  source: '@hyunbinseo/holidays-kr 5.2027.1 (MIT); other years by decree and the lunar days of ICU',
  holidays: (
    await Promise.all(years.map((year) => (isListed(year) ? gazetted(year) : byDecree(year))))
  ).flat(),
  byTheMoon: [],
  workdays: [],
});

const gazetted = async (year) =>
  Object.entries(await getHolidayPreset(`${year}`)).flatMap(([date, names]) =>
    names.map((name) => [date, inEnglish(name)]),
  );

const inEnglish = (name) => {
  const [, inLieuOf] = /^대체공휴일\((.+)\)$/.exec(name) ?? [];
  if (inLieuOf) return `${inEnglish(inLieuOf)} (in lieu)`;
  if (name === '임시공휴일(대통령선거)') return 'Presidential election';
  const translated = english[name.replace(/ (전날|다음 날)$/, '')];
  if (!translated) throw new Error(`No English name for ${name}`);
  return translated;
};

const byDecree = (year) => {
  const lunar = datesBy('dangi', year);
  const threeDaysAbout = (date, name) => [-1, 0, 1].map((day) => [addDays(date, day), name]);
  const fixed = [
    ['01-01', "New Year's Day"],
    ['03-01', 'Independence Movement Day'],
    ['05-05', "Children's Day"],
    ['06-06', 'Memorial Day'],
    ['08-15', 'Liberation Day'],
    ['10-03', 'National Foundation Day'],
    ['12-25', 'Christmas Day'],
  ];
  return [
    ...fixed.map(([day, name]) => [`${year}-${day}`, name]),
    ...threeDaysAbout(lunar.get('1-1'), 'Seollal'),
    [lunar.get('4-8'), "Buddha's Birthday"],
    ...threeDaysAbout(lunar.get('8-15'), 'Chuseok'),
    ...otherDays[year],
  ];
};
