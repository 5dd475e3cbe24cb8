import { sameMembers } from './same-members';
import type { Stretch } from './stretch';

/** Parts, and what all of them hold in one list. */
export interface Joint<Part, One> {
  readonly parts: readonly Part[];
  readonly all: readonly One[];
}

export const jointOf = <Part, One>(
  parts: readonly Part[],
  of: (part: Part) => readonly One[],
): Joint<Part, One> => ({ parts, all: allOf(parts, of) });

/** With other parts in a stretch: the same list of all, where they hold the same. */
export const jointAfter = <Part, One>(
  before: Joint<Part, One>,
  { from, earlierUntil }: Pick<Stretch, 'from' | 'earlierUntil'>,
  coming: readonly Part[],
  of: (part: Part) => readonly One[],
): Joint<Part, One> => {
  const { parts, all } = before;
  const leaving = parts.slice(from, earlierUntil);
  if (sameMembers(leaving, coming)) return before;
  const joined = replaced(parts, from, earlierUntil, coming);
  if (holdTheSame(leaving, coming, of)) return { parts: joined, all };
  const start = countOf(parts, of, 0, from);
  const end = start + countOf(parts, of, from, earlierUntil);
  return { parts: joined, all: replacedIfOther(all, start, end, allOf(coming, of)) };
};

/** One for one, as most parts are empty. */
const holdTheSame = <Part>(
  some: readonly Part[],
  others: readonly Part[],
  of: (part: Part) => readonly unknown[],
): boolean =>
  some.length === others.length &&
  some.every((part, place) => {
    const other = others[place];
    return part === other || (other !== undefined && sameMembers(of(part), of(other)));
  });

/** As most of them are empty, much faster than to flatten them. */
export const allOf = <Part, One>(
  parts: Iterable<Part>,
  of: (part: Part) => readonly One[],
): readonly One[] => {
  const all: One[] = [];
  for (const part of parts) {
    const list = of(part);
    if (list.length > 0) for (const one of list) all.push(one);
  }
  return all;
};

/** For parts that are lists already. */
export const itself = <Value>(value: Value): Value => value;

const countOf = <Part>(
  parts: readonly Part[],
  of: (part: Part) => readonly unknown[],
  from: number,
  until: number,
): number => {
  let count = 0;
  for (let index = from; index < until; index += 1) {
    const part = parts[index];
    if (part !== undefined) count += of(part).length;
  }
  return count;
};

const replacedIfOther = <One>(
  list: readonly One[],
  from: number,
  until: number,
  coming: readonly One[],
): readonly One[] =>
  sameMembers(list.slice(from, until), coming) ? list : replaced(list, from, until, coming);

const replaced = <One>(
  list: readonly One[],
  from: number,
  until: number,
  coming: readonly One[],
): readonly One[] => list.slice(0, from).concat(coming, list.slice(until));
