import type { Piece } from '../../domain/describe/piece';

interface PiecesProps {
  readonly pieces: readonly Piece[];
}

/** A text with the names that stand in it in their own scripts. */
export const Pieces = ({ pieces }: PiecesProps) =>
  pieces.map(({ text, lang }, index) => (
    // The pieces of a text have no other name than their place in it.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <span key={index} dir="auto" {...(lang ? { lang } : {})}>
      {text}
    </span>
  ));
