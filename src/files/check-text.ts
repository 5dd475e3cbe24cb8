import { unsafeCharacterIn } from './clean-text';
import { namePlace } from './place';
import { type FileProblem, type Path, pointerOf } from './problem';

/**
 * The first text or key, in known and unknown fields alike, with a character that could mislead, or
 * the first number that JSON can write and no computer can hold. Recursive: the scan has bounded it.
 */
export const findUnsafeText = (document: unknown): FileProblem | null =>
  look(document, [], document);

const look = (value: unknown, path: Path, document: unknown): FileProblem | null => {
  if (typeof value === 'string') return problemOf(value, path, document);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    const sentence = `${namePlace(document, path)} has a number that is too large.`;
    return { code: 'value', pointer: pointerOf(path), sentence };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, member] of Object.entries(value)) {
    const inside = [...path, key];
    const problem = problemOf(key, inside, document) ?? look(member, inside, document);
    if (problem) return problem;
  }
  return null;
};

const problemOf = (text: string, path: Path, document: unknown): FileProblem | null => {
  const character = unsafeCharacterIn(text);
  if (character === null) return null;
  const reason =
    character === 'U+FFFD'
      ? 'a character that was lost when the file was saved; save it again as UTF-8'
      : `the invisible character ${character}, which can make text read as another`;
  return {
    code: 'text',
    pointer: pointerOf(path),
    sentence: `${namePlace(document, path)} has ${reason}.`,
  };
};
