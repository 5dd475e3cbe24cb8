/** What the list of a suggest field shows. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

/** The id of the entry that adds what was typed. */
export const CREATE = '+';

/** What is known, and last, where it may be added, what was typed. */
export const entriesFor = (
  known: readonly Entry[],
  typed: string | null,
  mayCreate: boolean,
): readonly Entry[] => {
  const name = typed?.trim() ?? '';
  const isKnown = known.some(({ label }) => sameText(label, name));
  if (!mayCreate || name === '' || isKnown) return known;
  return [...known, { id: CREATE, label: `New: ${name}` }];
};

/** The one entry that a name can only mean. */
export const meantBy = (
  known: readonly Entry[],
  name: string,
  takesOnlyMatch: boolean,
): Entry | undefined => {
  if (name === '') return undefined;
  const named = known.filter(({ label }) => sameText(label, name));
  const [only] = named.length === 0 && takesOnlyMatch ? known : named;
  return named.length === 1 || (named.length === 0 && known.length === 1) ? only : undefined;
};

export const sameText = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Why a name is not taken over, with what may be done. */
export const unknownText = (name: string, mayCreate: boolean, known: readonly Entry[]): string => {
  if (!mayCreate) return `“${name}” is not known. Choose one from the list.`;
  const [only, ...others] = known;
  return only && others.length === 0
    ? `“${name}” may be ${only.label}. Choose that from the list, or “New: ${name}”.`
    : `“${name}” is not known yet. Choose “New: ${name}” from the list to add it.`;
};
