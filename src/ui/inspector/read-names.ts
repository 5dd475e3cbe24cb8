import { countryName } from '../../domain/describe/names';
import type { Reading } from '../../input/read-fields';

/** Codes that are read from the names a planner types, and written as names. */
interface NamedCodes {
  readonly nameOf: (code: string) => string;
  readonly codeNamed: (text: string) => string | undefined;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const LANGUAGES =
  'am ar az be bg bn bs ca cs da de dz el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms my nb ne nl pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi zh'.split(
    ' ',
  );

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

const namedCodes = (
  codes: () => readonly string[],
  nameOf: (code: string) => string,
): NamedCodes => {
  let byName: ReadonlyMap<string, string> | undefined;
  return {
    nameOf,
    codeNamed: (text) => {
      byName ??= new Map(
        codes().flatMap((code) => [
          [code.toLowerCase(), code],
          [nameOf(code).toLowerCase(), code],
        ]),
      );
      return byName.get(text.trim().toLowerCase());
    },
  };
};

/** Every two letters that the engine knows a country for (ISO 3166-1). */
const countries = namedCodes(
  () =>
    LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(
      (code) => countryName(code) !== code,
    ),
  countryName,
);

const languages = namedCodes(
  () => LANGUAGES,
  (code) => languageNames.of(code) ?? code,
);

export const writeCountry = (code: unknown): string =>
  typeof code === 'string' ? countryName(code) : '';

export const readCountry = (text: string): Reading<string> => {
  if (text.trim() === '') return { ok: true, value: '' };
  const code = countries.codeNamed(text);
  return code === undefined
    ? { ok: false, problem: `“${text}” is not a country. Type its name or its two letters.` }
    : { ok: true, value: code };
};

export const writeLanguages = (set: Readonly<Record<string, true>>): string =>
  Object.keys(set).map(languages.nameOf).join(', ');

/** 'English, Chinese' or 'en zh'. */
export const readLanguages = (text: string): Reading<Readonly<Record<string, true>>> => {
  const words = text
    .split(/[,;/]|\band\b/)
    .map((word) => word.trim())
    .filter(Boolean);
  const unknown = words.find((word) => languages.codeNamed(word) === undefined);
  if (unknown !== undefined)
    return { ok: false, problem: `“${unknown}” is not a language. Type English, Chinese.` };
  const codes = words.map((word) => languages.codeNamed(word) ?? word);
  return { ok: true, value: Object.fromEntries(codes.map((code) => [code, true])) };
};
