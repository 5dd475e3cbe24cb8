import { type FileProblem, pointerOf } from './problem';
import { type ScanProblem, scanJson } from './scan-json';

/** Of UTF-8. */
const LARGEST_FILE_BYTES = 25_000_000;
/** A trip needs nine; the rest is room for fields of others. */
const DEEPEST = 32;

export type ReadJson =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly problem: FileProblem };

/** The value of a JSON text that is safe to walk. */
export const readJson = (text: string): ReadJson => {
  if (isTooLarge(text)) {
    const sentence = 'The file is larger than 25 MB; no trip needs that.';
    return { ok: false, problem: { code: 'too-large', pointer: '', sentence } };
  }
  // Some editors on Windows put a byte order mark before everything.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const problem = scanJson(json, DEEPEST);
  return problem
    ? { ok: false, problem: inWords(json, problem) }
    : { ok: true, document: JSON.parse(json) };
};

/** A character is one to three bytes. */
const isTooLarge = (text: string): boolean =>
  text.length > LARGEST_FILE_BYTES ||
  (text.length * 3 > LARGEST_FILE_BYTES &&
    new TextEncoder().encode(text).length > LARGEST_FILE_BYTES);

const inWords = (text: string, { kind, offset, path }: ScanProblem): FileProblem => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const place = `at line ${line}, column ${column}`;
  const key = `“${path.at(-1)}”`;
  const sentences = {
    syntax: notJson(text, offset, place),
    'too-deep': `The file has more than ${DEEPEST} levels ${place}; no trip needs that.`,
    'duplicate-key': `The file has ${key} twice in the same place, again ${place}.`,
    'forbidden-key': `The file has the name ${key} ${place}, which no trip may have.`,
  } as const satisfies Record<ScanProblem['kind'], string>;
  return { code: kind, pointer: pointerOf(path), sentence: sentences[kind] };
};

const notJson = (text: string, offset: number, place: string): string => {
  if (text.trim() === '') return 'The file is empty.';
  return offset < text.length
    ? `The file is not a trip of Legation, or is damaged: it is no JSON ${place}.`
    : `The file ends too early, ${place}: a part of it is missing.`;
};
