import type { Completion, Creates } from './completion';

/** What is being typed at the caret: a part of a name. */
export interface Part {
  /** As typed, up to the caret. */
  readonly typed: string;
  readonly start: number;
  /** Behind the word in which the caret stands. */
  readonly end: number;
  /** Whether a name that nobody knows may be meant. */
  readonly mayBeNew: boolean;
}

const MOST = 8;

/** The best few, and behind them the name as a new record where none of them is just that. */
export const withNew = (
  known: readonly Completion[],
  kind: Creates['kind'],
  part: Part,
  isKnown: boolean,
): readonly Completion[] => {
  const name = part.typed.trim();
  if (isKnown || !part.mayBeNew || !/\p{L}/u.test(name)) return known.slice(0, MOST);
  const { start, end } = part;
  const creation: Completion = {
    label: `new: ${name}`,
    detail: `New ${kind}`,
    insert: { start, end, text: name },
    creates: { kind, name },
  };
  return [...known.slice(0, MOST - 1), creation];
};
