import type { Airfield } from '../domain/facts/airfield';
import file from './airfields.json';
import { foldText, hasWordsFrom } from './fold-text';

const airfieldsAtMost = 8;

/** The airfield of an ICAO code ('RKSM') or an IATA code ('SSN'), in any case. */
export const airfieldOfCode = (code: string): Airfield | null =>
  byCode.get(code.trim().toUpperCase()) ?? null;

/**
 * Airfields for what was typed, the likeliest first: by code, by the beginning of their code, by
 * their city, by a word of their name. None for an empty query.
 */
export const findAirfields = (query: string): readonly Airfield[] => {
  const text = foldText(query);
  if (text === '') return [];
  const exact = airfieldOfCode(query);
  const found = claimsFor(text).flatMap((claim) => entries().filter(claim));
  const named = found.map(({ airfield }) => airfield);
  return [...new Set(exact ? [exact, ...named] : named)].slice(0, airfieldsAtMost);
};

/** An airfield with what it is found by, folded. */
interface Entry {
  readonly airfield: Airfield;
  readonly codes: readonly string[];
  readonly city: string;
  readonly name: string;
}

const claimsFor = (text: string): readonly ((entry: Entry) => boolean)[] => [
  ({ city }) => city === text,
  ({ name }) => name.startsWith(text),
  ({ city }) => city.startsWith(text),
  ({ codes }) => codes.some((code) => code.startsWith(text)),
  ({ name, city }) => hasWordsFrom(`${city} ${name}`, text),
  ({ name, city }) => text.split(' ').every((word) => hasWordsFrom(`${city} ${name}`, word)),
];

const columnOf = (name: Exclude<keyof typeof file, 'zones'>): readonly string[] =>
  file[name].split('|');

/** As scripts/data/write-airfields.mjs writes it: '=' in a name is the city. */
const readAirfields = (): readonly Airfield[] => {
  const [iata, name, city] = [columnOf('iata'), columnOf('name'), columnOf('city')];
  const [country, zone] = [columnOf('country'), columnOf('zone')];
  const [latitude, longitude] = [columnOf('latitude'), columnOf('longitude')];
  return columnOf('ident').map((ident, index) => ({
    ident,
    iata: iata[index] ?? '',
    name: (name[index] ?? '').replace(/^=/, city[index] ?? ''),
    city: city[index] ?? '',
    country: country[index] ?? '',
    coordinates: { latitude: Number(latitude[index]), longitude: Number(longitude[index]) },
    zone: file.zones[Number(zone[index])] ?? '',
  }));
};

export const airfields: readonly Airfield[] = readAirfields();

/** Where an IATA code is the ICAO code of none, it stands for its airfield too. */
const byCode: ReadonlyMap<string, Airfield> = new Map([
  ...airfields.filter(({ iata }) => iata !== '').map((one) => [one.iata, one] as const),
  ...airfields.map((one) => [one.ident, one] as const),
]);

let folded: readonly Entry[] | null = null;

/** Folded when somebody first looks: facts are looked up by code alone. */
const entries = (): readonly Entry[] => {
  folded ??= airfields.map((airfield) => ({
    airfield,
    codes: [airfield.ident, airfield.iata].map(foldText),
    city: foldText(airfield.city),
    name: foldText(airfield.name),
  }));
  return folded;
};
