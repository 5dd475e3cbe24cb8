import { wordsOf } from './plain-text';
import { type Reading, refused, understood } from './read-fields';
import { bestNamed, titled } from './titled';

/** Something that is chosen by its name. */
export interface Named<Value> {
  readonly name: string;
  /** What it is called in another script. */
  readonly native?: string;
  readonly value: Value;
}

/** The one that a text names in full, or by the beginnings of its words: 'fam' is 'Family name first'. */
export const readNamed = <Value>(text: string, known: readonly Named<Value>[]): Reading<Value> => {
  const typed = text.trim();
  const exact = known.filter(({ name }) => name === typed);
  const entries = known.map((entry) => titled(entry, entry.name, entry.native ?? ''));
  const best = exact.length > 0 ? exact : bestNamed(entries, wordsOf(typed), () => 0)?.entries;
  const [first, ...others] = best ?? [];
  if (!first) return refused(`“${typed}” is not known here. ${sayKnown(known)}`);
  if (others.length === 0) return understood(first.value);
  return refused(`“${typed}” may be ${orText([first, ...others])}. Type more of it.`);
};

const FEW = 6;

const sayKnown = (known: readonly Named<unknown>[]): string =>
  known.length > FEW ? 'Type the beginning of a name.' : `Type ${orText(known)}.`;

/** 'Ours, Host or Other' */
const orText = (entries: readonly Named<unknown>[]): string => {
  const names = entries.slice(0, FEW).map(({ name }) => name);
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' or ');
};
