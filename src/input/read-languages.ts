import { languageName } from '../domain/describe/language-name';
import { isLanguage } from '../domain/records/language';
import type { Reading } from './read-fields';

const LANGUAGES =
  'am ar az be bg bn bs ca cs da de dz el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms my nb ne nl pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi zh'.split(
    ' ',
  );

/** A file may have any language; one that is not offered by name stays under its code. */
const wordOf = (code: string): string => (LANGUAGES.includes(code) ? languageName(code) : code);

const codes: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((code) => [
    [code, code],
    [languageName(code).toLowerCase(), code],
  ]),
);

/** 'English, Chinese, zh-Hant'. */
export const writeLanguages = (set: Readonly<Record<string, true>>): string =>
  Object.keys(set).map(wordOf).join(', ');

/** 'English, Chinese', 'English and Chinese' or 'en, zh', as a set of codes (BCP 47). */
export const readLanguages = (text: string): Reading<Readonly<Record<string, true>>> => {
  const words = text
    .split(/[,;/]|\band\b/)
    .map((word) => word.trim())
    .filter(Boolean);
  const known = words.map(
    (word) => codes.get(word.toLowerCase()) ?? (isLanguage(word) ? word : undefined),
  );
  const unknown = words.find((_word, index) => known[index] === undefined);
  if (unknown !== undefined)
    return { ok: false, problem: `“${unknown}” is not a language. Type English, Chinese.` };
  return { ok: true, value: Object.fromEntries(known.map((code) => [code, true])) };
};
