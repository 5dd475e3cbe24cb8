/** Why a file is refused. */
export type FileProblemCode =
  | 'too-large'
  | 'syntax'
  | 'too-deep'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'format'
  | 'newer'
  | 'missing'
  | 'unknown'
  | 'value'
  | 'text'
  | 'too-many'
  | 'id'
  | 'journey'
  | 'reference'
  | 'drive';

export interface FileProblem {
  readonly code: FileProblemCode;
  /** The place in the file as a JSON pointer (RFC 6901); '' is the whole of it. */
  readonly pointer: string;
  /** For a planner. */
  readonly sentence: string;
}

export type Path = readonly (string | number)[];

/** A fault on its way out of a value: the place is as seen from there, and what is wrong. */
export interface Flaw {
  readonly code: FileProblemCode;
  readonly path: Path;
  /** After the name of the place: 'has …'. */
  readonly says: string;
}

/** The flaw as seen from a value that holds the other under the key. */
export const under = (key: string, flaw: Flaw | null): Flaw | null =>
  flaw && { ...flaw, path: [key, ...flaw.path] };

export const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const LONGEST_SHOWN = 60;

/** A value of the file as it reads in a sentence. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  // A line break or a character that turns text around would garble the sentence.
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '�');
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
};
