import { rawTimeZones, timeZonesNames } from '@vvo/tzdb';
import type { Zone } from '../domain/time/zones';
import listedCities from './cities.json';
import { countryKeys } from './countries';
import { foldText } from './fold-text';
import otherNames from './other-names.json';

export interface City {
  readonly city: string;
  /** In the script of the country; '' where that is Latin, or where it is not known. */
  readonly native: string;
  /** Two ISO letters, or XK. */
  readonly country: string;
  readonly zone: Zone;
}

/** A city with what it is found by, all of it folded. */
export interface Place {
  readonly city: City;
  /** The first is the city's own name; the others are former and foreign ones. */
  readonly names: readonly string[];
  readonly native: string;
  readonly countries: readonly string[];
}

const collator = new Intl.Collator('en');

/** Puts an exact name before the longer ones that begin with it. */
export const byName = (a: Place, b: Place): number =>
  collator.compare(a.names[0] ?? '', b.names[0] ?? '');

const zonesInUse = new Set(timeZonesNames);

const placeOf = (city: City, others: readonly string[]): Place => ({
  city,
  names: [city.city, ...others].map(foldText),
  native: foldText(city.native),
  countries: countryKeys(city.country),
});

const otherNamesOf = (city: string): readonly string[] =>
  Object.entries(otherNames).flatMap(([other, name]) => (name === city ? [other] : []));

/** The capitals and seats of the list: by country, the capital first. */
export const listedPlaces: readonly Place[] = listedCities.map((city) =>
  placeOf(city, otherNamesOf(city.city)),
);

/** "Argentina/Rio_Gallegos" is named by its last part. */
export const placeInZone = (zone: Zone): string =>
  (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** A group takes in cities whose clocks once differed: the zone named after a city is nearer. */
const zonesByPlace = (group: readonly Zone[]): ReadonlyMap<string, Zone> =>
  new Map(
    group.filter((zone) => zonesInUse.has(zone)).map((zone) => [foldText(placeInZone(zone)), zone]),
  );

const keyOf = ({ city, country }: City): string => `${country} ${foldText(city)}`;

const isListed = new Set(
  listedPlaces.flatMap(({ city, names }) => names.map((name) => `${city.country} ${name}`)),
);

const otherCities = rawTimeZones.flatMap(({ name, group, mainCities, countryCode: country }) => {
  const zones = zonesByPlace(group);
  return [
    ...mainCities.map((city) => ({ city, zone: zones.get(foldText(city)) ?? name, country })),
    ...[...zones.values()]
      .filter((zone) => zone !== name)
      .map((zone) => ({ city: placeInZone(zone), zone, country })),
  ];
});

/** Other large cities, and those that zones are named after: by name. */
export const otherPlaces: readonly Place[] = [
  ...new Map(
    otherCities
      .map((city): City => ({ ...city, native: '' }))
      .filter((city) => !isListed.has(keyOf(city)))
      .toReversed()
      .map((city) => [keyOf(city), city]),
  ).values(),
]
  .map((city) => placeOf(city, []))
  .sort(byName);
