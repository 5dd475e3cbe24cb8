/** A run of text; `lang` is a BCP 47 tag where it is not English. */
export interface Piece {
  readonly text: string;
  readonly lang: string | null;
}

export const english = (text: string): Piece => ({ text, lang: null });

/** The texts that are not empty, with dots between. */
export const dotted = (texts: readonly string[]): string => texts.filter(Boolean).join(' · ');
