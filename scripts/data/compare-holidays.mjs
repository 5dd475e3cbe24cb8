import { readFileSync, writeFileSync } from 'node:fs';
import { LegalHoliday } from 'tyme4ts';
import { countriesElsewhere, daysOf, publicHolidays } from './holidays-elsewhere.mjs';
import { holidaysOfChina } from './holidays-of-china.mjs';
import { holidaysOfJapan } from './holidays-of-japan.mjs';
import { holidaysOfKorea } from './holidays-of-korea.mjs';
import { chineseDates, datesBy } from './lunar-days.mjs';
import { ruleOracle } from './rule-oracle.mjs';
import { correctedWeekends, weekendByCldr } from './weekends.mjs';
import { datesOf, years } from './years.mjs';

/** Writes the tables of docs/holidays.md: what a second source says otherwise. */
const page = new URL('../../docs/holidays.md', import.meta.url);

const datesIn = (holidays) => new Set(holidays.map(([date]) => date));
const onlyIn = (one, other) => [...one].filter((date) => !other.has(date));
const elsewhere = (country) =>
  new Set(publicHolidays(country, years).flatMap((holiday) => daysOf(holiday)));
const listed = (dates) => (dates.length > 0 ? dates.join(', ') : 'none');

const againstDateHolidays = (country, holidays) => {
  const ours = datesIn(holidays);
  const theirs = elsewhere(country);
  return `taken, not in date-holidays: ${listed(onlyIn(ours, theirs))} · in date-holidays, not taken: ${listed(onlyIn(theirs, ours))}`;
};

const china = () => {
  const { holidays, workdays } = holidaysOfChina(years.filter((year) => year <= 2026));
  const ours = new Map([
    ...holidays.map(([date]) => [date, 'off']),
    ...workdays.map((date) => [date, 'worked']),
  ]);
  return years
    .filter((year) => year <= 2026)
    .flatMap(datesOf)
    .flatMap((date) => {
      const legal = LegalHoliday.fromYmd(...date.split('-').map(Number));
      const theirs = legal ? (legal.isWork() ? 'worked' : 'off') : 'plain';
      const own = ours.get(date) ?? 'plain';
      return own === theirs ? [] : [`${date}: ${own}, tyme4ts ${theirs}`];
    });
};

const korea = () =>
  years.flatMap((year) => {
    const byKorea = datesBy('dangi', year);
    const byChina = chineseDates(year);
    return ['1-1', '4-8', '8-15']
      .filter((day) => byKorea.get(day) !== byChina.get(day))
      .map((day) => `${byKorea.get(day)} (month-day ${day}), tyme4ts ${byChina.get(day)}`);
  });

/** By rule: the countries where the date is another than the oracle's. */
const byRule = () => {
  const groups = new Map();
  let compared = 0;
  for (const country of countriesElsewhere().filter((one) => !['CN', 'KR'].includes(one)))
    for (const { date, rule, substitute } of publicHolidays(country, years)) {
      const expected = substitute ? null : ruleOracle(rule, Number(date.slice(0, 4)));
      if (expected === null) continue;
      compared++;
      if (expected.includes(date.slice(0, 10))) continue;
      const key = `${rule.replace(/ (P|and|if|since|not).*$/, '')} | ${date.slice(0, 10)} | ${expected.join(' or ')}`;
      groups.set(key, [...(groups.get(key) ?? []), country]);
    }
  return { compared, groups };
};

const { compared, groups } = byRule();
const tables = `
### Days that hang on a calendar

${compared} days of date-holidays were compared with the calendars of ICU ${process.versions.icu} (Umm al-Qura, Hebrew), the lunar calendar of tyme4ts and the two computations of Easter; ${[...groups.values()].flat().length} differ. date-holidays was taken for each: Malaysia, Singapore, Senegal, Mauritius and Indonesia watch the moon for themselves and were entered by hand there; a thirtieth day of a month of 29 is the day after it.

| rule | taken | second source | countries |
| --- | --- | --- | --- |
${[...groups]
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([key, countries]) => `| ${key} | ${[...new Set(countries)].join(' ')} |`)
  .join('\n')}

### China, 2010–2026

chinese-days was taken; tyme4ts differs on:

${china()
  .map((line) => `- ${line}`)
  .join('\n')}

Against date-holidays, which has the days of the regulation without those moved, nothing was taken.

### Japan

- ${againstDateHolidays('JP', holidaysOfJapan(years).holidays)}

### Korea

- ${againstDateHolidays('KR', (await holidaysOfKorea(years)).holidays)}
${korea()
  .map((line) => `- lunar day by the meridian of Korea taken: ${line}`)
  .join('\n')}

### Weekends

| country | taken | CLDR of ICU ${process.versions.icu} |
| --- | --- | --- |
${correctedWeekends
  .map(
    ([country, weekends]) =>
      `| ${country} | ${weekends.map(({ days, until }) => `${daysText(days)}${until ? ` until ${until}` : ''}`).join('; ')} | ${daysText(weekendByCldr(country))} |`,
  )
  .join('\n')}
`;

function daysText(days) {
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  return days.map((day) => names[day - 1]).join(' and ');
}

const mark = '<!-- written by scripts/data/compare-holidays.mjs from here on -->\n';
const [prose] = readFileSync(page, 'utf8').split(mark);
writeFileSync(page, `${prose}${mark}${tables}`);
