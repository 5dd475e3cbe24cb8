import { plainText } from '../plain-text';
import { readLine } from '../read-line';
import { timesAt } from '../read-times';
import type { LineContext, Token, TypedLine } from '../typed-line';

/** A row as a line, and what of it goes to its notes. */
export interface ReadRow {
  readonly typed: TypedLine;
  readonly notes: readonly string[];
}

/** Nobody types a longer line; what lies behind it is prose. */
const LONGEST_LINE = 300;

/** Of these a line has one; where several are typed, the last counts. */
const SINGLE: ReadonlySet<Token['kind']> = new Set(['venue', 'room', 'coverage', 'status', 'plus']);

export const readRow = (text: string, context: LineContext): ReadRow => {
  const [line, rest] = cutAt(withoutTimeBrackets(text), LONGEST_LINE);
  const typed = readLine(line, context);
  return { typed, notes: [...overruled(typed.tokens), rest].filter(Boolean) };
};

/** Whether a row begins with a time, a part of the day or TBD, be it behind its track. */
export const isTimed = ({ typed: { tokens } }: ReadRow): boolean => {
  const first = tokens.find(
    ({ kind, text }) => kind !== 'track' && kind !== 'status' && text.trim() !== '',
  );
  return first?.kind === 'time' && timesAt(plainText(first.text), 0) !== null;
};

/** '(0930-1030) Talks' */
const withoutTimeBrackets = (text: string): string =>
  text.replace(/^[([]([^()[\]]{3,24})[)\]]/, (whole, inner: string) =>
    timesAt(plainText(inner), 0)?.end === inner.length ? inner : whole,
  );

const cutAt = (text: string, length: number): readonly [string, string] => {
  if (text.length <= length) return [text, ''];
  const space = text.lastIndexOf(' ', length);
  const end = space > 0 ? space : length;
  return [text.slice(0, end), text.slice(end).trim()];
};

/** What was understood, and then said again in other words. */
const overruled = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter(
      ({ kind }, index) =>
        SINGLE.has(kind) && tokens.slice(index + 1).some((later) => later.kind === kind),
    )
    .map(({ text }) => text.replace(/^[,;\s]+|[,;\s]+$/g, ''));
