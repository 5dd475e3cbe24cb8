import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True from just before the browser takes the page to the printer until it is done. */
export const useIsPrinting = (): boolean => {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser prints what stands in the document when the event returns.
    const before = (): void => flushSync(() => setIsPrinting(true));
    const after = (): void => setIsPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
};
