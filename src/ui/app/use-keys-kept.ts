import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * While a dialog is on its way, what is pressed is meant for it: it is kept, and pressed again once
 * the dialog stands. Escape gives the dialog up.
 */
export const useKeysKept = (isComing: boolean, giveUp: () => void): void => {
  const kept = useRef<readonly KeyboardEvent[]>([]);
  const keep = useEffectEvent((event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') giveUp();
    else kept.current = [...kept.current, event];
  });
  useEffect(() => {
    if (!isComing) return;
    const onKeyDown = (event: KeyboardEvent): void => keep(event);
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isComing]);
  useEffect(() => {
    if (isComing) return;
    const events = kept.current;
    kept.current = [];
    void pressAgain(events);
  }, [isComing]);
};

const pressAgain = async (events: readonly KeyboardEvent[]): Promise<void> => {
  for (const event of events) {
    // Each key is for what the one before has led to, once that is drawn.
    await new Promise((resolve) => setTimeout(resolve));
    const target = document.activeElement ?? document.body;
    const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
    const modifiers = { shiftKey, ctrlKey, altKey, metaKey };
    const again = { key, code, ...modifiers, bubbles: true, cancelable: true };
    const isLeft = target.dispatchEvent(new KeyboardEvent('keydown', again));
    if (isLeft && key.length === 1 && !ctrlKey && !metaKey) typeInto(target, key);
  }
};

/** A browser types for real keys alone. */
const typeInto = (target: Element, text: string): void => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  target.setRangeText(text, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
