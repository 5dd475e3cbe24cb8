import { keyOf } from './plain-text';
import { type Reading, refused, understood } from './read-fields';

interface Country {
  readonly code: string;
  readonly name: string;
}

/** Finds countries by name, beginning or code, the likeliest first. */
export type CountriesNamed = (query: string) => readonly Country[];

/** The code of a country (ISO 3166-1) by its name or code; '' for an empty text. */
export const readCountry = (text: string, countriesNamed: CountriesNamed): Reading<string> => {
  const typed = text.trim();
  if (typed === '') return understood('');
  const found = countriesNamed(typed);
  const [first, second] = found;
  if (!first) return refused(`“${typed}” is not a country.`);
  const isMeant = second === undefined || isAbbreviation(typed) || isNamed(first, typed);
  if (isMeant) return understood(first.code);
  return refused(`“${typed}” may be ${first.name} or ${second.name}. Type more of it.`);
};

/** 'US' and 'UK' are found first, whatever else begins with these letters. */
const isAbbreviation = (text: string): boolean => /^[A-Z]{2,4}$/.test(text);

const isNamed = ({ code, name }: Country, text: string): boolean =>
  [code, name].some((known) => keyOf(known) === keyOf(text));
