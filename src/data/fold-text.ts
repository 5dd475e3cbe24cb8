/** Letters that Unicode does not take apart into a plain one and a mark, and one old form of Han. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  臺: '台',
};

/**
 * What is compared in a search: without case, Latin accents, Arabic vowel marks and punctuation;
 * "St." is "Saint".
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655'’‘ʻʼ`.]/g, '')
    .toLowerCase()
    .replace(/[æđðıłøœßþ臺]/g, (letter) => plainLetters[letter] ?? letter)
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/(^| )st(?= )/g, '$1saint')
    .trim();

/** Whether a word of the folded text begins as the folded query does. */
export const hasWordsFrom = (folded: string, query: string): boolean =>
  ` ${folded}`.includes(` ${query}`);
