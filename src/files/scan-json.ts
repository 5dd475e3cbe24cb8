import { endOfScalar, endOfString, skipSpace } from './json-tokens';

/** What the scan found, and where: the offset in the text and the keys that lead to it. */
export interface ScanProblem {
  readonly kind: 'syntax' | 'too-deep' | 'duplicate-key' | 'forbidden-key';
  readonly offset: number;
  readonly path: readonly (string | number)[];
}

/** Keys through which a careless program changes all its objects. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** An object or a list that is open at the present place. */
interface Level {
  /** The keys so far; null in a list. */
  readonly keys: Set<string> | null;
  /** The present key or index; null before the first key. */
  place: string | number | null;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'next or end' | 'nothing';

interface Scan {
  readonly text: string;
  readonly levels: Level[];
  readonly deepest: number;
  offset: number;
  expected: Expected;
}

/**
 * Reads JSON (RFC 8259) without recursion and without building it: null where it is well formed, no
 * deeper than `deepest`, and no object has a key twice. `JSON.parse` keeps the last of two keys and
 * takes a million levels, which no walk over the result survives.
 */
export const scanJson = (text: string, deepest: number): ScanProblem | null => {
  const scan: Scan = { text, levels: [], deepest, offset: 0, expected: 'value' };
  while (true) {
    scan.offset = skipSpace(text, scan.offset);
    if (scan.offset >= text.length)
      return scan.expected === 'nothing' ? null : problemAt(scan, 'syntax');
    const kind = step(scan);
    if (kind !== null) return problemAt(scan, kind);
  }
};

type Wrong = ScanProblem['kind'] | null;

const problemAt = ({ offset, levels }: Scan, kind: ScanProblem['kind']): ScanProblem => ({
  kind,
  offset,
  path: levels.flatMap(({ place }) => (place === null ? [] : [place])),
});

const step = (scan: Scan): Wrong => {
  const character = scan.text[scan.offset] ?? '';
  const { expected } = scan;
  if (expected === 'key' || expected === 'key or end')
    return expected === 'key or end' && character === '}' ? close(scan, '}') : readKey(scan);
  if (expected === 'next or end') return goOn(scan, character);
  if (expected === 'nothing') return 'syntax';
  if (character === '{' || character === '[') return open(scan, character);
  if (character === ']' && expected === 'value or end') return close(scan, ']');
  const end =
    character === '"' ? endOfString(scan.text, scan.offset) : endOfScalar(scan.text, scan.offset);
  if (end < 0) return wrongAt(scan, -end - 1);
  scan.offset = end;
  return afterValue(scan);
};

const wrongAt = (scan: Scan, offset: number): Wrong => {
  scan.offset = offset;
  return 'syntax';
};

const afterValue = (scan: Scan): Wrong => {
  scan.expected = scan.levels.length === 0 ? 'nothing' : 'next or end';
  return null;
};

const open = (scan: Scan, bracket: '{' | '['): Wrong => {
  if (scan.levels.length === scan.deepest) return 'too-deep';
  scan.levels.push(bracket === '{' ? { keys: new Set(), place: null } : { keys: null, place: 0 });
  scan.offset += 1;
  scan.expected = bracket === '{' ? 'key or end' : 'value or end';
  return null;
};

const close = (scan: Scan, bracket: string): Wrong => {
  const level = scan.levels.at(-1);
  if (!level || bracket !== (level.keys ? '}' : ']')) return 'syntax';
  scan.levels.pop();
  scan.offset += 1;
  return afterValue(scan);
};

const goOn = (scan: Scan, character: string): Wrong => {
  if (character !== ',') return close(scan, character);
  const level = scan.levels.at(-1);
  if (typeof level?.place === 'number') level.place += 1;
  scan.offset += 1;
  scan.expected = level?.keys ? 'key' : 'value';
  return null;
};

const readKey = (scan: Scan): Wrong => {
  const { text, offset } = scan;
  const level = scan.levels.at(-1);
  if (text[offset] !== '"' || !level?.keys) return 'syntax';
  const end = endOfString(text, offset);
  if (end < 0) return wrongAt(scan, -end - 1);
  const quoted = text.slice(offset, end);
  // Escapes can spell any key: \u005f_proto__ is the same.
  const key: unknown = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
  if (typeof key !== 'string') return 'syntax';
  level.place = key;
  if (forbiddenKeys.includes(key)) return 'forbidden-key';
  if (level.keys.has(key)) return 'duplicate-key';
  level.keys.add(key);
  const colon = skipSpace(text, end);
  scan.offset = colon;
  if (text[colon] !== ':') return 'syntax';
  scan.offset = colon + 1;
  scan.expected = 'value';
  return null;
};
