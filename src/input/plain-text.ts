const DASHES = /[\u2010-\u2015\u2212\u301c\uff5e]/g;
const SPACES = /[\u00a0\u2007\u2009\u202f\u3000\t\r\n]/g;
const FULL_WIDTH = /[\uff01-\uff5d]/g;

/**
 * The text as a line of ASCII punctuation, character for character: dashes become hyphens, and the
 * full-width characters of an East Asian input method the common ones. Places stay where they are.
 */
export const plainText = (text: string): string =>
  text
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** Letters that do not come apart into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
};

/** For comparing: small letters without accents, and nothing but letters and digits. */
export const keyOf = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, '') : keyOfAnyScript(text);

/** Most names, and normalising is what costs. */
const ASCII = /^[ -~]*$/;

const keyOfAnyScript = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øłđðþßæœıə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u0300-\u036f]|[^\p{L}\p{N}\p{M}]/gu, '');

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const WORD = /[\p{L}\p{N}\p{M}.'’]+/gu;

/** The words of a name: 'Kwan-jin' is two, 'D.C.' is one. */
export const wordsOf = (text: string, from = 0, limit = Number.POSITIVE_INFINITY): Word[] => {
  const words: Word[] = [];
  WORD.lastIndex = from;
  while (words.length < limit) {
    const match = WORD.exec(text);
    if (!match) break;
    const key = keyOf(match[0]);
    if (key !== '') words.push({ start: match.index, end: WORD.lastIndex, key });
  }
  return words;
};

/** The words from `from` on with nothing but spaces and - / & between; none unless one starts there. */
export const phraseWordsAt = (plain: string, from: number, limit: number): readonly Word[] => {
  const words: Word[] = [];
  let end = from;
  for (const word of wordsOf(plain.slice(from, from + 80), 0, limit)) {
    const start = from + word.start;
    if (!/^[ /&-]*$/.test(plain.slice(end, start)) || (words.length === 0 && start !== from)) break;
    end = from + word.end;
    words.push({ start, end, key: word.key });
  }
  return words;
};
