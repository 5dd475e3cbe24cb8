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

/** Fetches the fonts of the papers ahead of need: printing cannot wait for them. */
export const loadPaperFonts = (): void => {
  const style = getComputedStyle(document.documentElement);
  for (const family of ['--serif', '--sans']) {
    const names = style.getPropertyValue(family).trim();
    // Letters of the Latin and of the extended Latin file; a font that is missing is done without.
    if (names) document.fonts?.load(`600 16px ${names}`, 'aō').catch(() => undefined);
  }
};
