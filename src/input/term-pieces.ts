import { phraseAt } from './lexicon';
import { isBreak, type Piece, type PieceReader, standsAfter } from './piece';
import { type Term, terms } from './vocabulary';

/** 'Closed press briefing' is a title, not a coverage. */
const GOES_ON =
  /^ +(?:availability|avail|conference|briefing|roundtable|event|room|cent(?:er|re))\b/i;

const found = (plain: string, at: number) => {
  const phrase = phraseAt(terms, plain, at);
  return phrase && !GOES_ON.test(plain.slice(phrase.end, phrase.end + 20)) ? phrase : null;
};

/** Whether a phrase that sets something starts here. */
export const isTermAt = (plain: string, at: number): boolean => {
  const phrase = found(plain, at);
  return phrase !== null && (!phrase.meaning.isCommonWord || isFollowedWell(plain, phrase.end));
};

/** By a comma, a mark or the end, or by one other phrase that is. */
const isFollowedWell = (plain: string, end: number): boolean => {
  if (isBreak(plain, end)) return true;
  const next = found(plain, end + 1);
  return next !== null && (!next.meaning.isCommonWord || isBreak(plain, next.end));
};

/** 'spray top', 'closed press', 'confirmed', 'consecutive'. A common word must stand alone. */
export const termPieces: PieceReader = (scene, at) => {
  const phrase = found(scene.plain, at);
  if (!phrase) return [];
  const { start, end, meaning } = phrase;
  if (meaning.isCommonWord) {
    const after = standsAfter(scene, at);
    const mayOpen = meaning.kind === 'status';
    if (after === 'words' || (after === 'start' && !mayOpen)) return [];
    if (!isFollowedWell(scene.plain, end)) return [];
  }
  return [pieceOf(meaning, start, end)];
};

export const pieceOf = (term: Term, start: number, end: number): Piece => ({
  start,
  end,
  kind: term.kind,
  meaning: term.meaning,
  fields: term.fields,
});
