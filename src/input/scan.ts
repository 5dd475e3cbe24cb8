import { bracketPieces, plusPieces, statusMarkPieces, trackPieces } from './mark-pieces';
import { callOnPieces, peoplePieces } from './people-pieces';
import type { Piece, PieceReader } from './piece';
import { placePieces } from './place-pieces';
import { plainText } from './plain-text';
import { termPieces } from './term-pieces';
import { timePieces } from './time-piece';
import { topicPieces } from './topic-pieces';
import type { LineContext } from './typed-line';

/** In the order in which they are asked. */
const readers: readonly PieceReader[] = [
  trackPieces,
  bracketPieces,
  plusPieces,
  timePieces,
  statusMarkPieces,
  callOnPieces,
  termPieces,
  peoplePieces,
  placePieces,
  topicPieces,
];

/** Behind these a word may start, and so may a mark. */
const OPENS_A_WORD = /[\s,;:()[\]–—-]/;

/** Everything in the text that means something, from left to right. */
export const piecesOf = (text: string, context: LineContext): readonly Piece[] => {
  const plain = plainText(text);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < plain.length) {
    const isStart = at === (pieces.at(-1)?.end ?? 0) || OPENS_A_WORD.test(plain[at - 1] ?? ' ');
    const found =
      isStart && plain[at] !== ' ' ? firstFound({ text, plain, context, pieces }, at) : [];
    pieces.push(...found);
    at = found.at(-1)?.end ?? at + 1;
  }
  return pieces;
};

const firstFound = (scene: Parameters<PieceReader>[0], at: number): readonly Piece[] => {
  for (const reader of readers) {
    const found = reader(scene, at);
    if (found.length > 0) return found;
  }
  return [];
};
