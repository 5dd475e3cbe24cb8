/** Keys that nobody was given yet. */
export interface HeldKeys {
  /**
   * Once somebody is ready for them, presses them one by one where the focus is then; those that come
   * meanwhile wait their turn.
   */
  readonly pressWhen: (isReady: () => boolean) => Promise<void>;
  /** Forgets them, and keeps no more. */
  readonly drop: () => void;
}

/** Keeps every key from now on; Escape is told and forgets them. */
export const holdKeys = (onEscape: () => void): HeldKeys => {
  let waiting: readonly KeyboardEvent[] = [];
  let isDropped = false;
  /** What is pressed again may be handed on as another event: all of that is no new key. */
  let isPressing = false;
  const keep = (event: KeyboardEvent): void => {
    if (isPressing) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key !== 'Escape') waiting = [...waiting, event];
    else {
      waiting = [];
      onEscape();
    }
  };
  window.addEventListener('keydown', keep, true);
  const drop = (): void => {
    isDropped = true;
    window.removeEventListener('keydown', keep, true);
  };
  const pressWhen = async (isReady: () => boolean): Promise<void> => {
    while (!isDropped && !isReady()) await aMoment();
    for (;;) {
      // Each key is for what the one before has led to, once that is drawn.
      await aMoment();
      const [next, ...rest] = waiting;
      if (!next || isDropped) break;
      waiting = rest;
      isPressing = true;
      press(copyOf(next));
      isPressing = false;
    }
    drop();
  };
  return { pressWhen, drop };
};

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const copyOf = ({
  key,
  code,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: KeyboardEvent): KeyboardEvent => {
  const modifiers = { shiftKey, ctrlKey, altKey, metaKey };
  return new KeyboardEvent('keydown', {
    key,
    code,
    ...modifiers,
    bubbles: true,
    cancelable: true,
  });
};

const press = (event: KeyboardEvent): void => {
  const target = document.activeElement ?? document.body;
  const { key, ctrlKey, metaKey } = event;
  const isLeft = target.dispatchEvent(event);
  if (isLeft && key.length === 1 && !ctrlKey && !metaKey) typeInto(target, key);
};

/** A browser types for real keys alone. */
const typeInto = (target: Element, text: string): void => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  target.setRangeText(text, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
