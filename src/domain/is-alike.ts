/**
 * Whether two values of plain data say the same. Records that no edit has touched are one and the
 * same object, so that little has to be looked at.
 */
export const isAlike = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  if (Array.isArray(one) || Array.isArray(other)) return areAlike(one, other);
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) && isAlike(Reflect.get(one, name), Reflect.get(other, name)),
    )
  );
};

const areAlike = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((member, index) => isAlike(member, other[index]));
