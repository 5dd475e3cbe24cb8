import type { Person } from '../domain/records/person';
import { wordsOf } from './plain-text';
import { isRankWord, rankWordsBefore } from './ranks';

type Names = Pick<Person, 'family' | 'given' | 'nameOrder'>;
type RankedName = Names & Pick<Person, 'rank'>;

/** Where the family name comes first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  ['CN', 'JP', 'KR', 'VN', 'HU'].concat('TW', 'HK', 'MO', 'KP'),
);

/** The order in which names stand in a country. */
export const nameOrderIn = (country: string): Person['nameOrder'] =>
  FAMILY_FIRST.has(country) ? 'family-first' : 'given-first';

/** 'Gen. Liang Guanglie': the rank, and the names as the country has them. */
export const readRankedName = (name: string, country: string): RankedName => {
  const words = name.split(/\s+/).filter(Boolean);
  const ranks = rankWordsBefore(words.flatMap((word) => wordsOf(word, 0, 1)));
  return { rank: words.slice(0, ranks).join(' '), ...namesOf(words.slice(ranks), country) };
};

export interface WholeName extends RankedName {
  readonly native: string;
  /** What stands behind the name: an office. */
  readonly title: string;
  /** Whether the text itself says which of the names is which. */
  readonly tellsOrder: boolean;
}

/**
 * A name as lists have it: 'LIANG Guanglie (梁光烈)', 'Liang, Guanglie', 'Gen. Liang Guanglie, Minister
 * of National Defense'.
 */
export const readWholeName = (text: string, country: string): WholeName => {
  const native = nativeIn(text);
  const latin = withoutNative(text, native);
  const [head = '', ...behind] = latin.split(/\s*,\s*/);
  const tail = behind.join(', ');
  if (tail !== '' && isFamilyBefore(head, tail)) {
    const { rank, family, given } = namesBehind(head, tail);
    return {
      rank,
      family,
      given,
      nameOrder: nameOrderIn(country),
      native,
      title: '',
      tellsOrder: false,
    };
  }
  const tellsOrder = head.split(/\s+/).filter(isInCapitals).length === 1;
  return { ...readRankedName(head, country), native, title: tail, tellsOrder };
};

const OTHER_SCRIPT = /[\p{L}\p{M}]/u;
const LATIN = /\p{Script=Latin}/u;

/** Whether a text is written in another script than ours. */
export const isOtherScript = (text: string): boolean =>
  OTHER_SCRIPT.test(text) && !LATIN.test(text);

const NATIVE_STRETCH =
  /(?:(?!\p{Script=Latin})[\p{L}\p{M}·・])+(?:[\s·・]+(?:(?!\p{Script=Latin})[\p{L}\p{M}])+)*/u;

const nativeIn = (text: string): string => NATIVE_STRETCH.exec(text)?.[0].trim() ?? '';

const withoutNative = (text: string, native: string): string =>
  text
    .replace(native, '')
    .replace(/[([（［/]\s*[)\]）］/]?\s*$|[([（［]\s*[)\]）］]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** 'Liang, Guanglie' and 'VAN DER BERG, Jan', but not 'Liang Guanglie, Minister of Defense'. */
const isFamilyBefore = (head: string, tail: string): boolean => {
  const heads = head.split(' ');
  const isFamily = heads.length === 1 || heads.every(isInCapitals);
  const names = wordsOf(tail).filter((word) => !isRankWord(word));
  return isFamily && names.length > 0 && names.length < 4 && tail.split(' ').length < 5;
};

const namesBehind = (head: string, tail: string): Pick<Person, 'rank' | 'family' | 'given'> => {
  const words = tail.split(' ');
  const isRank = (word: string): boolean => wordsOf(word).some(isRankWord);
  return {
    rank: words.filter(isRank).join(' '),
    family: withoutCapitals(head),
    given: words.filter((word) => !isRank(word)).join(' '),
  };
};

const PARTICLE = /^(?:van|von|der|den|de|del|di|da|dos|du|la|le|al|el|bin|ibn|ter|zu)$/;

/** 'YANG Jiechi' says itself which is the family name; otherwise the country does. */
const namesOf = (words: readonly string[], country: string): Names => {
  const capitals = words.filter(isInCapitals);
  const [told] = capitals;
  if (told !== undefined && capitals.length === 1 && words.length > 1) {
    const given = words.filter((word) => word !== told).join(' ');
    return names(sentenceCase(told), given, words[0] === told);
  }
  if (FAMILY_FIRST.has(country)) return names(words[0] ?? '', words.slice(1).join(' '), true);
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const from = particle === -1 ? words.length - 1 : particle;
  return names(words.slice(from).join(' '), words.slice(0, Math.max(0, from)).join(' '), false);
};

const names = (family: string, given: string, isFamilyFirst: boolean): Names => ({
  family,
  given,
  nameOrder: isFamilyFirst ? 'family-first' : 'given-first',
});

const isInCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);

/** 'LIANG' is 'Liang', as lists write a family name; what is not all capitals stays as it is. */
export const withoutCapitals = (text: string): string =>
  text.split(' ').every(isInCapitals) ? sentenceCase(text) : text;

const sentenceCase = (word: string): string =>
  word.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
