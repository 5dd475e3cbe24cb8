/**
 * Whether two values of plain data say the same. Records that no edit has touched are one and the
 * same object, so that little has to be looked at.
 */
export const isAlike = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const parts = Object.entries(one);
  const others = new Map(Object.entries(other));
  return (
    parts.length === others.size &&
    parts.every(([name, part]) => others.has(name) && isAlike(part, others.get(name)))
  );
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
