interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** The planner's order; what shares a key stands by its id, so that it stands the same everywhere. */
export const byOrder = (one: Ordered, other: Ordered): number =>
  byText(one.order, other.order) || byText(one.id, other.id);

/** The keys of a many-valued field, in the planner's order. */
export const keysInOrder = (
  entries: Readonly<Record<string, { readonly order: string }>>,
): readonly string[] =>
  Object.keys(entries).sort(
    (one, other) =>
      byText(entries[one]?.order ?? '', entries[other]?.order ?? '') || byText(one, other),
  );

export const byText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
