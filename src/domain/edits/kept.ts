type Entries = Readonly<Record<string, unknown>>;

/**
 * What was there before, where what comes after says the same; else what comes after, with those
 * parts of what was there that say the same. Frozen as deep as it is new.
 */
export const kept = (before: unknown, after: unknown): unknown => {
  if (saysSame(before, after)) return before;
  if (!isEntries(before) || !isEntries(after)) return frozen(after);
  const whole: Record<string, unknown> = { ...after };
  for (const key in whole) {
    const part = kept(own(before, key), whole[key]);
    if (part !== whole[key]) whole[key] = part;
  }
  return Object.freeze(whole);
};

/** Of plain values; in whatever order the members stand. */
export const saysSame = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  let more = 0;
  for (const key in other) {
    if (!Object.hasOwn(one, key) || !saysSame(one[key], other[key])) return false;
    more += 1;
  }
  for (const _ in one) more -= 1;
  return more === 0;
};

const frozen = (value: unknown): unknown => {
  if (!isObject(value) || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};

const own = (entries: Entries, key: string): unknown =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;

const isObject = (value: unknown): value is Entries => typeof value === 'object' && value !== null;

const isEntries = (value: unknown): value is Entries => isObject(value) && !Array.isArray(value);
