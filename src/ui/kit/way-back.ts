import { useEffect, useEffectEvent } from 'react';
import { useIsNarrow } from './narrow';

type Close = () => void;

/** What lies over the page now, the uppermost last. */
const layers: Close[] = [];

/**
 * On a phone, back is how a sheet or a dialog is closed: while it is open, the browser's way back
 * closes it, and leaves the page only when it is asked again. Needs `useWayBack` in the app.
 */
export const useBackCloses = (isOpen: boolean, close: Close): void => {
  const isNarrow = useIsNarrow();
  const closeNow = useEffectEvent(close);
  useEffect(() => {
    if (!isOpen || !isNarrow) return undefined;
    const layer: Close = () => closeNow();
    layers.push(layer);
    standOver();
    return () => void layers.splice(layers.indexOf(layer), 1);
  }, [isOpen, isNarrow]);
};

/** Listens to the browser's way back, once for the app. */
export const useWayBack = (): void => {
  useEffect(() => {
    here = place();
    const onMove = (): void => {
      const before = here;
      here = place();
      // Back from the page with something over it to the page itself.
      if (!before.isOver || here.isOver || before.address !== here.address) return;
      const close = layers.at(-1);
      if (close) close();
      // What lay over it was closed otherwise: back means the page.
      else window.history.back();
    };
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, []);
};

interface Place {
  readonly address: string;
  /** An entry of the history that shows the page of the one before, with something over it. */
  readonly isOver: boolean;
}

const OVER = 'over the page';

const place = (): Place => ({
  address: window.location.href,
  isOver: window.history.state === OVER,
});

let here: Place = { address: '', isOver: false };

/**
 * One entry serves all that is opened over a page: it stays when that is closed, as an entry cannot
 * be taken back without going back, which others that write the address would run into.
 */
const standOver = (): void => {
  if (place().isOver) return;
  // Else going back to the page would scroll to where the sheet was opened; other pages still do.
  window.history.scrollRestoration = 'manual';
  window.history.pushState(OVER, '');
  window.history.scrollRestoration = 'auto';
  here = place();
};
