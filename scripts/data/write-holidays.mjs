import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inEnglish } from './english-names.mjs';
import { countriesElsewhere, holidaysElsewhere } from './holidays-elsewhere.mjs';
import { holidaysOfChina } from './holidays-of-china.mjs';
import { holidaysOfJapan } from './holidays-of-japan.mjs';
import { holidaysOfKorea } from './holidays-of-korea.mjs';
import { weekendsOf } from './weekends.mjs';
import { years } from './years.mjs';

/**
 * Writes src/data/holidays/XX.json: a public holiday's name and its dates, one holiday a line. The
 * date of writing may be given ('2026-11-23'), so that the same packages give the same bytes.
 */
const [writtenOn = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const folder = new URL('../../src/data/holidays/', import.meta.url);

const cities = JSON.parse(
  readFileSync(new URL('../../src/data/cities.json', import.meta.url), 'utf8'),
);

const byCountry = {
  CN: holidaysOfChina(years),
  JP: holidaysOfJapan(years),
  KR: await holidaysOfKorea(years),
};

const datesByName = (holidays) => {
  const dates = new Map();
  for (const [date, written] of holidays.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const name = inEnglish(written);
    if (years.includes(Number(date.slice(0, 4))))
      dates.set(name, (dates.get(name) ?? new Set()).add(date));
  }
  return [...dates].map(([name, found]) => [name, inShort([...found])]);
};

/** '01-01' is that day of every year. */
const inShort = (dates) => {
  const days = new Set(dates.map((date) => date.slice(5)));
  const isEveryYear = (day) => years.every((year) => dates.includes(`${year}-${day}`));
  const everyYear = [...days].filter(isEveryYear);
  return [...everyYear, ...dates.filter((date) => !everyYear.includes(date.slice(5)))];
};

const linesOf = (holidays) =>
  datesByName(holidays).map(
    ([name, dates]) => `\n    ${JSON.stringify(name)}: ${JSON.stringify(dates.join(' '))}`,
  );

const textOf = (country, { source, holidays, byTheMoon, workdays }) => `{
  "source": ${JSON.stringify(source)},
  "written": "${writtenOn}",
  "weekends": ${JSON.stringify(weekendsOf(country))},
  "workdays": ${JSON.stringify(workdays.join(' '))},
  "holidays": {${linesOf(holidays)}
  },
  "byTheMoon": {${linesOf(byTheMoon)}
  }
}
`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const country of new Set([...countriesElsewhere(), ...cities.map((city) => city.country)])) {
  const found = byCountry[country] ?? holidaysElsewhere(country, years);
  writeFileSync(new URL(`${country}.json`, folder), textOf(country, found));
}
