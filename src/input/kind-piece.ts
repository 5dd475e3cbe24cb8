import { meetingKinds } from '../domain/records/choices';
import { kindWordsIn, tellingKindWord } from './kind-words';
import type { Piece } from './piece';
import { plainText } from './plain-text';
import { stretchesBetween } from './tokens';

/** The pieces and, among the words of the title, the one that says the kind of the meeting. */
export const withKind = (pieces: readonly Piece[], text: string): readonly Piece[] => {
  if (pieces.some(({ kind }) => kind === 'kind')) return pieces;
  const plain = plainText(text);
  const found = stretchesBetween(pieces, text.length).flatMap(({ start, end }) =>
    kindWordsIn(plain.slice(start, end)).map((word) => ({
      ...word,
      start: start + word.start,
      end: start + word.end,
    })),
  );
  const telling = tellingKindWord(found);
  if (!telling) return pieces;
  const { start, end, meaning } = telling;
  const piece: Piece = {
    start,
    end,
    kind: 'kind',
    meaning: meaning.kind === 'other' ? meaning.noun : meetingKinds[meaning.kind],
    fields: { kind: meaning.kind },
    inTitle: text.slice(start, end),
    noun: meaning.noun,
  };
  return [...pieces, piece].sort((one, other) => one.start - other.start);
};
