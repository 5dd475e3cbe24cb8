/** The same function, but what it made of an object is kept for as long as that object is. */
export const keptBy = <Key extends object, Made>(
  make: (key: Key) => Made,
): ((key: Key) => Made) => {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const kept = known.get(key);
    if (kept) return kept.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
};
