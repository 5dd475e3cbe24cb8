import { changeIn } from './log-change';
import { endOfPlainHead, type LogHead, readLogHead } from './log-head';
import { plainText } from './plain-text';
import type { SaidContext } from './read-said-at';

/** What a line says that somebody said; nothing that was typed is left out of it. */
export interface LogLine extends LogHead {
  readonly from: string;
  readonly to: string;
  readonly said: string;
}

/**
 * "Yang's office by phone: 1500 → 1530, new room". What is not understood as who, channel, time or
 * change is what was said.
 */
export const readLogLine = (typed: string, context: SaidContext): LogLine => {
  const text = typed.trim();
  const parts = partsOf(text, plainText(text));
  const head = parts && readLogHead(parts.head, context);
  const nobody: LogHead = { who: '', channel: '', at: null };
  return { ...(head ?? nobody), ...bodyOf(parts ? parts.body : text) };
};

interface Parts {
  readonly head: string;
  readonly body: string;
}

/** Longer than this nobody's name and channel are: the colon stands in a sentence. */
const LONGEST_HEAD = 90;
const SAYS = /^([^,;:.→>]{1,50}?) (?:says|said|writes|wrote)(?: that\b)?,? (?=\S)/iu;

/** Who speaks stands before a colon, before "says", or before "by phone". */
const partsOf = (text: string, plain: string): Parts | null => {
  const colon = text.search(/：|:(?=\s|$)/u);
  const before = plain.slice(0, colon);
  if (colon > 0 && colon <= LONGEST_HEAD && !/→|⇒|->|=>|[.!?] /u.test(before))
    return { head: text.slice(0, colon), body: text.slice(colon + 1) };
  const says = SAYS.exec(plain);
  if (says?.[1] !== undefined)
    return { head: text.slice(0, says[1].length), body: text.slice(says[0].length) };
  const end = endOfPlainHead(plain);
  if (end === null) return null;
  return { head: text.slice(0, end), body: text.slice(end).replace(/^[ ,;]+/, '') };
};

const bodyOf = (typed: string): Pick<LogLine, 'from' | 'to' | 'said'> => {
  const text = typed.trim();
  const change = changeIn(text, plainText(text));
  if (!change) return { from: '', to: '', said: text };
  const { from, to, cut } = change;
  return { from, to, said: cut ? without(text, cut) : text };
};

/** The words around a stretch, with one mark between them. */
const without = (text: string, { start, end }: { start: number; end: number }): string => {
  const before = text.slice(0, start).trim();
  const after = text.slice(end).replace(/^[\s,;:.]+/, '');
  return after === '' ? before.replace(/[,;:]$/, '') : `${before} ${after}`.trim();
};
