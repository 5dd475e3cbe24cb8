import { useEffect, useState } from 'react';

/** A number that grows whenever fonts have come in: what was measured before may be off. */
export const useFontsLoaded = (): number => {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const { fonts } = document;
    // Test browsers have no font set.
    if (!fonts) return;
    const grow = (): void => setCount((before) => before + 1);
    fonts.addEventListener('loadingdone', grow);
    return () => fonts.removeEventListener('loadingdone', grow);
  }, []);
  return count;
};
