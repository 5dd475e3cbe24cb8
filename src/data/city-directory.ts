import type { Zone } from '../domain/time/zones';
import { type Country, countryEntries, countryKeys } from './countries';
import { foldText, hasWordsFrom } from './fold-text';
import { byName, type City, listedPlaces, otherPlaces, type Place } from './places';
import { type ZoneEntry, zoneEntries } from './zone-entries';

/** A zone to choose from. */
export interface ZoneChoice {
  readonly zone: Zone;
  /** '' for Etc/UTC. */
  readonly country: string;
  /** The best known first. */
  readonly cities: readonly string[];
}

const citiesAtMost = 8;

type Claim<Entry> = (entry: Entry) => boolean;

/**
 * Cities for what was typed, the likeliest first: by the beginning of their name or of a word in
 * it ("Hague"), by their native name, by their country, then other large cities, then zones. None
 * for an empty query. "Paris, France" and "Washington, DC" are understood.
 */
export const findCities = (query: string): readonly City[] => {
  const text = foldText(query);
  if (text === '') return [];
  const found = take(citiesFor(text), citiesAtMost);
  return found.length > 0 ? found : take(citiesNamedFirst(text), citiesAtMost);
};

/**
 * Zones by their name ("Europe/", "Kyiv", "Asia/Calcutta", "Pacific Time"), by a city or by a
 * country; all of them for an empty query.
 */
export const zonesNamed = (query: string): readonly ZoneChoice[] => {
  const text = foldText(query);
  const claims: readonly Claim<ZoneEntry>[] = [
    ({ names }) => ownName(names).startsWith(text),
    ({ names }) => names.some((name) => hasWordsFrom(name, text)),
    ({ places }) => places.some((place) => hasName(place, text) || hasNative(place, text)),
    ({ country }) => isCountry(country, text),
  ];
  return inOrderOf(claims, zoneEntries)
    .filter(({ zone }) => isKnownHere(zone))
    .map(({ zone, country, places }) => ({
      zone,
      country,
      cities: places.map(({ city }) => city.city),
    }));
};

/** Countries by a word of a name ("Ivory Coast", "UK") or by code; all for an empty query. */
export const countriesNamed = (query: string): readonly Country[] => {
  const text = foldText(query);
  const claims: readonly Claim<Country>[] = [
    ({ code }) => code.toLowerCase() === text || countryKeys(code).includes(text),
    ({ code }) => countryKeys(code).some((key) => key.startsWith(text)),
    ({ code }) => isCountry(code, text),
  ];
  return inOrderOf(claims, countryEntries).map(({ code, name }) => ({ code, name }));
};

const listedByName = listedPlaces.toSorted(byName);

const citiesFor = (text: string): readonly City[] => {
  const places = [
    ...inOrderOf(claimsByName(text), listedByName),
    ...listedByName.filter((place) => hasNative(place, text)),
    ...listedPlaces.filter(({ city }) => isCountry(city.country, text)),
    ...inOrderOf(claimsByName(text), otherPlaces),
    ...zoneEntries
      .filter(({ names }) => names.some((name) => hasWordsFrom(name, text)))
      .flatMap((zone) => zone.places),
    ...otherPlaces.filter(({ city }) => isCountry(city.country, text)),
  ];
  return places.map(({ city }) => city);
};

/** Where more was typed than is known: "Washington DC", "Geneva GE". */
const citiesNamedFirst = (text: string): readonly City[] =>
  [...listedByName, ...otherPlaces]
    .filter(({ names }) => names.some((name) => text.startsWith(`${name} `)))
    .map(({ city }) => city);

const claimsByName = (text: string): readonly Claim<Place>[] => [
  ({ names }) => ownName(names).startsWith(text),
  ({ names }) => hasWordsFrom(ownName(names), text),
  (place) => hasName(place, text),
  (place) => hasNameAndCountry(place, text),
];

const ownName = ([name = '']: readonly string[]): string => name;

/** "Georgetown, Guyana", also while the country is being typed. */
const hasNameAndCountry = ({ names, countries }: Place, text: string): boolean =>
  names.some(
    (name) =>
      text.startsWith(`${name} `) &&
      countries.some((country) => `${name} ${country}`.startsWith(text)),
  );

const hasName = ({ names }: Place, text: string): boolean =>
  names.some((name) => hasWordsFrom(name, text));

const hasNative = ({ native }: Place, text: string): boolean => native.startsWith(text);

const isCountry = (code: string, text: string): boolean =>
  code.toLowerCase() === text || countryKeys(code).some((key) => hasWordsFrom(key, text));

/** The entries that any claim takes in, each once: those of the first claim first. */
const inOrderOf = <Entry>(
  claims: readonly Claim<Entry>[],
  entries: readonly Entry[],
): readonly Entry[] => [...new Set(claims.flatMap((claim) => entries.filter(claim)))];

/** The first few, each once, whose zones can be used here. */
const take = (cities: readonly City[], count: number): readonly City[] => {
  const taken = new Set<City>();
  for (const city of cities) {
    if (taken.size === count) break;
    if (isKnownHere(city.zone)) taken.add(city);
  }
  return [...taken];
};

const knownHere = new Map<Zone, boolean>();

/** Asking for each costs a tenth of a millisecond; the list has all but the other names of some. */
const named: ReadonlySet<Zone> = new Set(Intl.supportedValuesOf('timeZone'));

/** The newest zones (America/Coyhaique of 2025) are unknown to browsers from before them. */
const isKnownHere = (zone: Zone): boolean => {
  const known = knownHere.get(zone) ?? (named.has(zone) || canFormatIn(zone));
  knownHere.set(zone, known);
  return known;
};

const canFormatIn = (timeZone: Zone): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
};
