import { clockAt } from './read-clock';
import { timesAt } from './read-times';

/** What changed from what to what, and the words that say nothing else. */
export interface SaidChange {
  readonly from: string;
  readonly to: string;
  /** The stretch to leave out of what was said; null where words around it need it. */
  readonly cut: { readonly start: number; readonly end: number } | null;
}

/** '1500 → 1530', 'hall 1 -> hall 2', 'moved from 1500 to 1530', '1530 instead of 1500'. */
export const changeIn = (text: string, plain: string): SaidChange | null =>
  withArrow(text, plain) ?? movedFromTo(text, plain) ?? insteadOf(plain);

const ARROW = / *(?:→|⇒|-{1,2}>|=>) *(?=\S)/u;
const CLAUSE = /[,;:.] +/g;

const withArrow = (text: string, plain: string): SaidChange | null => {
  const arrow = ARROW.exec(plain);
  if (!arrow) return null;
  const clause = clauseStart(plain.slice(0, arrow.index));
  const start = startOfTime(plain.slice(0, arrow.index), clause) ?? clause;
  const from = text.slice(start, arrow.index).trim();
  const right = arrow.index + arrow[0].length;
  const end = endOfTime(plain, right) ?? right + endOfClause(plain.slice(right));
  const to = text.slice(right, end).trim();
  if (from === '' || to === '') return null;
  return { from, to, cut: start === clause ? { start, end } : null };
};

const clauseStart = (before: string): number => {
  const last = [...before.matchAll(CLAUSE)].at(-1);
  return last ? last.index + last[0].length : 0;
};

const endOfClause = (after: string): number => {
  const end = after.search(/ *(?:[,;)]|\.(?: |$)|$|→|⇒|->|=>)/u);
  return end < 0 ? after.length : end;
};

/** Where a time begins that reaches to the end, the longest first. */
const startOfTime = (before: string, clause: number): number | null => {
  for (const { index } of before.slice(clause).matchAll(/(?<![\p{L}\p{N}])\S/gu)) {
    const start = clause + index;
    const found = /^(?:from|at) /i.test(before.slice(start)) ? null : timesAt(before, start);
    if (found?.end === before.length && !found.isBareNumber) return start;
  }
  return null;
};

const endOfTime = (plain: string, from: number): number | null => {
  const found = timesAt(plain, from);
  return found && !found.isBareNumber ? found.end : null;
};

const MOVES = /\b(?:mov|chang|shift|slip|push|pull|postpon|delay|br[io]|advanc)[a-z]*\b[^,;.]*$/i;

const movedFromTo = (text: string, plain: string): SaidChange | null => {
  for (const { index } of plain.matchAll(/\bfrom (?=\d)/gi)) {
    if (!MOVES.test(plain.slice(0, index))) continue;
    const start = index + 'from '.length;
    const from = clockAt(plain, start);
    const between = from && /^ to (?=\d)/i.exec(plain.slice(from.end));
    const right = from && between ? from.end + between[0].length : 0;
    const to = between ? clockAt(plain, right) : null;
    if (from && to)
      return { from: text.slice(start, from.end), to: text.slice(right, to.end), cut: null };
  }
  return null;
};

const insteadOf = (plain: string): SaidChange | null => {
  const [whole, to = '', from = ''] = /([\d:]+) instead of ([\d:]+)/i.exec(plain) ?? [];
  if (whole === undefined || !isClock(to) || !isClock(from)) return null;
  return { from, to, cut: null };
};

const isClock = (typed: string): boolean => {
  const found = clockAt(typed, 0);
  return found?.end === typed.length && !found.isBareNumber;
};
