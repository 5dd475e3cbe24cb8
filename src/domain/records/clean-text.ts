/**
 * Controls, lone surrogates, the marks that turn the direction of text around (a name can be made to
 * read as another), line separators, and the sign of bytes that were no UTF-8.
 */
const unsafe = /(?![\t\n])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\u2029\uFFFD]/u;
/** Nearly all texts: told at once. */
const plain = /^[\t\n -~]*$/;
const unsafeEverywhere = new RegExp(unsafe, 'gu');
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

export type Lines = 'one' | 'many';

/** The first character that a text of a trip may not have, as 'U+202E'; null where there is none. */
export const unsafeCharacterIn = (text: string): string | null => {
  if (plain.test(text)) return null;
  const [character] = unsafe.exec(text) ?? [];
  const code = character?.codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};

/** The text as a file may have it: what a planner sees of it stays. */
export const cleanText = (text: string, lines: Lines): string => {
  if (unsafeCharacterIn(text) === null && !text.includes('\n')) return text;
  const cleaned = text
    .replace(lineEnds, '\n')
    .replace(unsafeEverywhere, (character) => (character === '\uFFFD' ? '?' : ''));
  return lines === 'one' ? cleaned.replaceAll('\n', ' ') : cleaned;
};
