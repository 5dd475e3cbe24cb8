/**
 * Whether two plain values hold the same. Records that an edit left alone are shared by identity,
 * so that this looks into derived values only.
 */
export const sameInputs = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) && sameInputs(Reflect.get(one, name), Reflect.get(other, name)),
    )
  );
};
