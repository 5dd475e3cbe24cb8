import type { LineContext } from './read-line';

/** A record that choosing a completion asks for. */
export interface Creates {
  readonly kind: 'person' | 'venue' | 'topic';
  readonly name: string;
}

export interface Completion {
  readonly label: string;
  readonly detail: string;
  /** Replaces what stands from `start` up to `end`. */
  readonly insert: { readonly start: number; readonly end: number; readonly text: string };
  readonly creates?: Creates;
}

/** What may stand at the caret, best first, at most eight; a name nobody knows can be new. */
export const completionsAt = (
  _text: string,
  _caret: number,
  _context: LineContext,
): readonly Completion[] => [];
