/** Whether two lists have the same members, by identity. */
export const sameMembers = (one: readonly unknown[], other: readonly unknown[]): boolean => {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
};
