import { useEffect, useEffectEvent } from 'react';

interface LedByKeys {
  /** Whether the key means something here. */
  readonly onKey: (key: string) => boolean;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
}

/** Enter and Space drop, Escape takes back, and so does leaving with Tab. */
export const useLedByKeys = ({ onKey, onDrop, onCancel }: LedByKeys): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isInChip(event.target)) return;
    if (event.key === 'Tab') {
      onCancel();
      return;
    }
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' || event.key === ' ') onDrop();
    else if (!onKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
};

export const isInChip = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-chip]') !== null;
