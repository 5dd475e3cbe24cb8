import type { Rolldown } from 'vite';

export type Chunk = Rolldown.OutputChunk;

export interface Part {
  /** A folder of the source or a package. */
  readonly name: string;
  readonly code: string;
}

/** The entry and all that it imports for sure. */
export const initialChunks = (chunks: readonly Chunk[]): readonly Chunk[] => {
  const reached = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  // A set hands out what is added while it is walked.
  for (const name of reached)
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
      reached.add(imported);
  return chunks.filter(({ fileName }) => reached.has(fileName));
};

/** Minified code by where it comes from, as the source maps tell. */
export const partsOf = (chunks: readonly Chunk[]): readonly Part[] => {
  const codes = new Map<string, string>();
  for (const { code, map } of chunks)
    for (const { source, text } of piecesOf(code, map?.mappings ?? '')) {
      const name = partOf(map?.sources[source] ?? '');
      codes.set(name, (codes.get(name) ?? '') + text);
    }
  return [...codes].map(([name, code]) => ({ name, code }));
};

const partOf = (source: string): string => {
  const [, inPackage] = /.*node_modules\/(.*)/.exec(source) ?? [];
  if (inPackage !== undefined)
    return inPackage
      .split('/')
      .slice(0, inPackage.startsWith('@') ? 2 : 1)
      .join('/');
  const [, folder] = /\b(src\/[^/]+)/.exec(source) ?? [];
  return folder ?? 'what holds it together';
};

interface Piece {
  readonly source: number;
  readonly text: string;
}

const NO_SOURCE = -1;

/** A mapping begins a piece that reaches to the next mapping of its line. */
const piecesOf = (code: string, mappings: string): readonly Piece[] => {
  const lines = code.split('\n');
  let source = 0;
  return mappings.split(';').flatMap((line, index) => {
    let column = 0;
    const starts = line
      .split(',')
      .filter(Boolean)
      .map((segment) => {
        const [columns = 0, sources] = numbersOf(segment);
        column += columns;
        source += sources ?? 0;
        return { column, source: sources === undefined ? NO_SOURCE : source };
      });
    return starts.map((start, place) => ({
      source: start.source,
      text: lines[index]?.slice(start.column, starts[place + 1]?.column) ?? '',
    }));
  });
};

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Numbers of a source map: five bits a digit, the lowest first, the sign in the lowest of all. */
const numbersOf = (segment: string): readonly number[] => {
  const numbers: number[] = [];
  let shift = 0;
  let value = 0;
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits >= 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    shift = 0;
    value = 0;
  }
  return numbers;
};
