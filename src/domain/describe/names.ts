import { lazily } from '../lazily';
import type { Person } from '../records/person';
import { nativeLanguage } from './native-language';
import type { Piece } from './piece';

/** 'Gen. Liang Guanglie', 'Robert M. Gates'; without a name the office or the function. */
export const fullName = (person: Person): string => {
  const names = bareName(person);
  if (names === '') return person.title || person.function || person.rank || 'Unnamed person';
  return joined(person.rank, names);
};

/** 'Gen. Liang'; the full name where there is no rank or no family name to stand after it. */
export const shortName = (person: Person): string =>
  person.rank && person.family ? joined(person.rank, person.family) : fullName(person);

/** 'Liang Guanglie', 'Robert M. Gates': in the person's own order, without rank; may be empty. */
export const bareName = ({ family, given, nameOrder }: Person): string =>
  nameOrder === 'family-first' ? joined(family, given) : joined(given, family);

/** The name in its own script, with the language to set it in. */
export const nativeName = ({ native, country }: Person): Piece | null =>
  native === '' ? null : { text: native, lang: nativeLanguage(country) ?? null };

const countryNames = lazily(
  () => new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
);

/** 'South Korea' for 'KR'; the text itself where it is no code of a country. */
export const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (countryNames().of(code) ?? code) : code;

const joined = (...words: readonly string[]): string => words.filter(Boolean).join(' ');
