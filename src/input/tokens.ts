import type { Piece } from './piece';
import { plainText } from './plain-text';
import type { Token } from './typed-line';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What lies before, between and behind the pieces, where there is anything. */
export const stretchesBetween = (pieces: readonly Stretch[], length: number): readonly Stretch[] =>
  [...pieces, { start: length, end: length }].flatMap(({ start }, index) => {
    const end = pieces[index - 1]?.end ?? 0;
    return end < start ? [{ start: end, end: start }] : [];
  });

/** Pieces as tokens, and everything else as tokens of text. */
export const tokensOf = (pieces: readonly Piece[], text: string): readonly Token[] => {
  const rest = stretchesBetween(pieces, text.length).map((stretch) => ({
    ...stretch,
    kind: 'text' as const,
    meaning: undefined,
  }));
  return [...pieces, ...rest]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, kind, meaning }) => {
      const token = { start, end, text: text.slice(start, end), kind };
      return meaning === undefined ? token : { ...token, meaning };
    });
};

/** Commas and dashes beside what was understood go with it; those between words stay in the title. */
export const withSeparators = (pieces: readonly Piece[], text: string): readonly Piece[] => {
  const plain = plainText(text);
  const bracketed = withBrackets(pieces, plain);
  const widened: Piece[] = [];
  for (const [index, piece] of bracketed.entries()) {
    const from = widened.at(-1)?.end ?? 0;
    const start = takesSeparators(piece) ? separatorsBefore(plain, from, piece.start) : piece.start;
    const next = bracketed[index + 1]?.start ?? plain.length;
    const end = takesSeparators(piece) ? separatorsBehind(plain, piece.end, next) : piece.end;
    widened.push({ ...piece, start, end });
  }
  return widened;
};

/** Round brackets that hold nothing else: '(pooled, 15 min)'. */
const withBrackets = (pieces: readonly Piece[], plain: string): readonly Piece[] => {
  let bracketed = pieces;
  for (const { 0: whole, index: start } of plain.matchAll(/\([^()]+\)/g)) {
    const end = start + whole.length;
    const inside = pieces.filter((piece) => piece.start > start && piece.end < end);
    const rest = stretchesBetween([{ start: 0, end: start + 1 }, ...inside], end - 1);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last || !inside.every(takesSeparators)) continue;
    if (rest.some((stretch) => !/^[ ,;]*$/.test(plain.slice(stretch.start, stretch.end)))) continue;
    bracketed = bracketed.map((piece) => ({
      ...piece,
      start: piece === first ? start : piece.start,
      end: piece === last ? end : piece.end,
    }));
  }
  return bracketed;
};

/** The word of kind is part of a title, and so is the comma beside it. */
const takesSeparators = ({ kind }: Piece): boolean => kind !== 'kind';

const BEHIND = /^ *(?:[,;]|-(?: |$))[ ,;]*/;
const BEFORE = /(?:[,;]| -)[ ,;]*$/;

const separatorsBehind = (plain: string, from: number, to: number): number =>
  from + (BEHIND.exec(plain.slice(from, to))?.[0].trimEnd().length ?? 0);

const separatorsBefore = (plain: string, from: number, to: number): number => {
  const before = BEFORE.exec(plain.slice(from, to))?.[0].trimStart().length ?? 0;
  return to - before;
};
