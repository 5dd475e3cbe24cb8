import type { Airfield } from '../domain/facts/airfield';
import type { Facts } from '../domain/facts/facts';
import type { Trip } from '../domain/records/tables';
import { journeyOf } from '../domain/trip';
import { loadAirfieldDirectory } from './airfields';

/**
 * What is known of the countries of the trip and of its airfields, an airfield under the code that
 * its venue has. Rejects where a part cannot be fetched: until then the facts are `noFacts`.
 */
export const loadFacts = async (trip: Trip): Promise<Facts> => {
  const [calendars, airfields] = await Promise.all([
    loadCalendars(countriesOf(trip)),
    loadAirfields(codesOf(trip)),
  ]);
  return {
    holidays: partsOf(calendars, ({ holidays }) => holidays),
    workdays: partsOf(calendars, ({ workdays }) => workdays),
    weekends: partsOf(calendars, ({ weekends }) => weekends),
    airfields,
  };
};

/** The same for trips of which the same is to be known. */
export const factsKey = (trip: Trip): string =>
  [...countriesOf(trip), ...codesOf(trip)].toSorted().join(' ');

const countriesOf = (trip: Trip): readonly string[] => {
  const visited = Object.values(trip.stops).map(({ country }) => country);
  return [...new Set([journeyOf(trip).homeCountry, ...visited])];
};

const codesOf = (trip: Trip): readonly string[] =>
  [...new Set(Object.values(trip.venues).map(({ code }) => code))].filter((code) => code !== '');

const loadCalendars = async (countries: readonly string[]) => {
  const { readCalendar } = await import('../data/holidays');
  const read = countries.map(async (country) => ({
    country,
    calendar: await readCalendar(country),
  }));
  return (await Promise.all(read)).flatMap(({ country, calendar }) =>
    calendar ? [{ country, calendar }] : [],
  );
};

const loadAirfields = async (
  codes: readonly string[],
): Promise<Readonly<Record<string, Airfield>>> => {
  if (codes.length === 0) return {};
  const { airfieldOfCode } = await loadAirfieldDirectory();
  return Object.fromEntries(
    codes.flatMap((code) => {
      const airfield = airfieldOfCode(code);
      return airfield ? [[code, airfield]] : [];
    }),
  );
};

type Loaded = Awaited<ReturnType<typeof loadCalendars>>;

const partsOf = <Value>(
  calendars: Loaded,
  partOf: (calendar: Loaded[number]['calendar']) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(calendars.map(({ country, calendar }) => [country, partOf(calendar)]));
