import { useEffect, useEffectEvent } from 'react';
import type { Point } from '../../../store/state';
import { drawnTo } from '../drawn-to';

interface Dragging {
  readonly onPoint: (point: Point) => void;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
}

/** While a pointer holds something: where it goes, where it lets go, and what takes it back. */
export const useDragging = (isHeld: boolean, { onPoint, onDrop, onCancel }: Dragging): void => {
  const point = useEffectEvent(onPoint);
  const drop = useEffectEvent(onDrop);
  const cancel = useEffectEvent(onCancel);

  useEffect(() => {
    if (!isHeld) return;
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    document.documentElement.dataset.dragging = '';
    const at = drawnTo();
    if (at) point(at);
    document.addEventListener(
      'pointermove',
      (event) => {
        if (event.isPrimary) point({ x: event.clientX, y: event.clientY });
      },
      options,
    );
    document.addEventListener(
      'pointerup',
      (event) => {
        // Another finger may come and go meanwhile.
        if (!event.isPrimary) return;
        ignoreNextClick();
        drop();
      },
      options,
    );
    document.addEventListener('pointercancel', (event) => event.isPrimary && cancel(), options);
    document.addEventListener('contextmenu', (event) => event.preventDefault(), options);
    return () => {
      listening.abort();
      delete document.documentElement.dataset.dragging;
    };
  }, [isHeld]);
};

/** The click that ends a drag means nothing to what is under it. */
const ignoreNextClick = (): void => {
  const listening = new AbortController();
  const ignore = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', ignore, { capture: true, signal: listening.signal });
  setTimeout(() => listening.abort());
};
