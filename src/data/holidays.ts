import type { Weekend } from '../domain/facts/weekend';
import type { LocalDate } from '../domain/time/local-date';

/** The public holidays and the weekend of one country. */
export interface CountryCalendar {
  readonly holidays: Readonly<Record<LocalDate, string>>;
  /** Days of a weekend that are worked to make up for a holiday. */
  readonly workdays: readonly LocalDate[];
  /** The oldest first. */
  readonly weekends: readonly Weekend[];
}

/** As scripts/data/write-holidays.mjs writes it: names and their dates, parted by spaces. */
interface CalendarFile {
  readonly written: LocalDate;
  readonly weekends: readonly Weekend[];
  readonly workdays: string;
  readonly holidays: Readonly<Record<string, string>>;
  readonly byTheMoon: Readonly<Record<string, string>>;
}

const years = ['2010', '2011', '2012', '2025', '2026', '2027', '2028'] as const;

const files = import.meta.glob<CalendarFile>('./holidays/*.json', { import: 'default' });

/**
 * The calendar of a country by its two letters, for the years 2010–2012 and 2025–2028; null where
 * there is none. Fetched on use: it rejects where that fails.
 */
export const readCalendar = async (country: string): Promise<CountryCalendar | null> => {
  const file = await files[`./holidays/${country}.json`]?.();
  if (!file) return null;
  return {
    holidays: byDate([...entriesOf(file.holidays), ...moonEntriesOf(file)]),
    workdays: wordsOf(file.workdays),
    weekends: file.weekends,
  };
};

type Entry = readonly [date: LocalDate, name: string];

const wordsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

const entriesOf = (holidays: Readonly<Record<string, string>>): readonly Entry[] =>
  Object.entries(holidays).flatMap(([name, dates]) =>
    wordsOf(dates)
      .flatMap(inEachYear)
      .map((date): Entry => [date, name]),
  );

/** '05-01' stands for the day of every year. */
const inEachYear = (date: string): readonly LocalDate[] =>
  date.length === '05-01'.length ? years.map((year) => `${year}-${date}`) : [date];

/** A day that hangs on the sighting of the moon may come a day earlier or later than computed. */
const moonEntriesOf = ({ byTheMoon, written }: CalendarFile): readonly Entry[] =>
  entriesOf(byTheMoon).map(([date, name]) => [
    date,
    date > written ? `${name}, expected by the moon` : name,
  ]);

/** Two holidays of one date are both named. */
const byDate = (entries: readonly Entry[]): Readonly<Record<LocalDate, string>> => {
  const names: Record<LocalDate, string> = {};
  for (const [date, name] of entries) {
    const known = names[date];
    names[date] = known === undefined || known === name ? name : `${known} and ${name}`;
  }
  return names;
};
