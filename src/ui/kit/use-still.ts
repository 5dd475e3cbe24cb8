import { useEffect, useState } from 'react';

/** Longer than from one key to the next, in milliseconds. */
const A_WHILE = 250;

/**
 * The value at first; from then on, where it waits, once it has stayed the same for a while: what costs
 * much is not done for every key.
 */
export const useStill = <Value extends object>(value: Value, waits = true): Value => {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), A_WHILE);
    return () => clearTimeout(timer);
  }, [value]);
  return waits ? still : value;
};
