import { rawTimeZones } from '@vvo/tzdb';
import listedCities from './cities.json';
import { foldText } from './fold-text';

/** A country or territory by its two ISO letters, or XK. */
export interface Country {
  readonly code: string;
  readonly name: string;
}

interface CountryEntry extends Country {
  /** Folded: the name, a shorter or another one ("US", "Ivory Coast"). */
  readonly keys: readonly string[];
}

const longNames = new Intl.DisplayNames('en', { type: 'region' });
const shortNames = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
const otherNames = new Map(rawTimeZones.map((zone) => [zone.countryCode, zone.countryName]));

const entryOf = (code: string): CountryEntry => {
  const name = longNames.of(code) ?? code;
  const names = [name, shortNames.of(code) ?? code, otherNames.get(code) ?? code];
  return { code, name, keys: [...new Set(names.map(foldText))] };
};

const codes = new Set([...otherNames.keys(), ...listedCities.map(({ country }) => country)]);

/** By name. */
export const countryEntries: readonly CountryEntry[] = [...codes]
  .map(entryOf)
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

const keysOfCodes = new Map(countryEntries.map(({ code, keys }) => [code, keys]));

export const countryKeys = (code: string): readonly string[] => keysOfCodes.get(code) ?? [];
