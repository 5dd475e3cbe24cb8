import { unsafeCharacterIn } from '../domain/records/clean-text';
import { type Flaw, under } from './problem';

/**
 * The first text or key, in known and unknown fields alike, with a character that could mislead, or
 * the first number that JSON can write and no computer can hold. Recursive: the scan has bounded it.
 */
export const findUnsafeText = (value: unknown): Flaw | null => {
  if (typeof value === 'string') return flawOf(value);
  if (typeof value === 'number' && !Number.isFinite(value))
    return { code: 'value', path: [], says: 'has a number that is too large' };
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, member] of Object.entries(value)) {
    const flaw = flawOf(key) ?? findUnsafeText(member);
    if (flaw) return under(key, flaw);
  }
  return null;
};

const flawOf = (text: string): Flaw | null => {
  const character = unsafeCharacterIn(text);
  if (character === null) return null;
  const says =
    character === 'U+FFFD'
      ? 'has a character that was lost when the file was saved; save it again as UTF-8'
      : `has the invisible character ${character}, which can make text read as another`;
  return { code: 'text', path: [], says };
};
