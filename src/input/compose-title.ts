import type { NamedInLine, Piece } from './piece';
import { stretchesBetween } from './tokens';

/** The words that stand beside what was understood; without any, kind and names make a title. */
export const titleOf = (pieces: readonly Piece[], text: string): string => {
  const rest = stretchesBetween(pieces, text.length);
  const hasWords = rest.some(({ start, end }) => text.slice(start, end).trim() !== '');
  return hasWords ? capitalised(typedTitle(pieces, text)) : composedTitle(pieces);
};

const typedTitle = (pieces: readonly Piece[], text: string): string => {
  const parts = stretchesBetween(pieces, text.length).map(({ start, end }) => ({
    start,
    words: text.slice(start, end),
  }));
  // A word of kind stands where it was typed; of anything else a blank stays, or its name.
  for (const { start, kind, inTitle } of pieces)
    parts.push({ start, words: kind === 'kind' ? (inTitle ?? '') : ` ${inTitle ?? ''} ` });
  return parts
    .sort((one, other) => one.start - other.start)
    .map(({ words }) => words)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[([]) | (?=[)\],;])/g, '')
    .trim();
};

const capitalised = (title: string): string =>
  /^[a-z]+(?:[ ,;:-]|$)/.test(title)
    ? `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`
    : title;

/** 'Pull-aside with Yang Jiechi', 'Dinner hosted by Gen. Xu Caihou', 'Visit to Mutianyu'. */
const composedTitle = (pieces: readonly Piece[]): string => {
  const kind = pieces.find((piece) => piece.kind === 'kind');
  const names = namesToShow(pieces);
  const venue = pieces.find((piece) => piece.kind === 'venue')?.meaning;
  const isVisit = kind?.fields?.kind === 'visit' && venue !== undefined && names.length === 0;
  const topics = pieces.filter((piece) => piece.kind === 'unknown-topic');
  return [
    kind?.noun ?? (names.some(({ connector }) => connector !== 'at') ? 'Meeting' : ''),
    ...(isVisit ? [`to ${venue}`] : []),
    ...phrasesOf(names, kind?.fields?.kind === 'courtesy'),
    ...topics.map(({ inTitle }) => inTitle ?? ''),
  ]
    .filter(Boolean)
    .join(' ');
};

/** The other side; our own people only where nobody else is named. */
const namesToShow = (pieces: readonly Piece[]): readonly NamedInLine[] => {
  const names = pieces.flatMap(({ named }) => named ?? []);
  const theirs = names.filter(({ isTheirs }) => isTheirs);
  return theirs.some(({ connector }) => connector !== 'at') ? theirs : names;
};

const phrasesOf = (names: readonly NamedInLine[], isCall: boolean): readonly string[] => {
  const phrases = new Map<string, string[]>();
  for (const { connector, name } of names) {
    const word = isCall && connector === 'with' ? 'on' : connector;
    phrases.set(word, [...(phrases.get(word) ?? []), name]);
  }
  return [...phrases].map(([word, all]) => `${word} ${listed(all)}`);
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
