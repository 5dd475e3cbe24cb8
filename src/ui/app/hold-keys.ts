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

/** A key, or what an input method or a screen keyboard would write without one. */
type Held = KeyboardEvent | string;

/** Keeps every key from now on, and text without a key; Escape is told and forgets them. */
export const holdKeys = (onEscape: () => void): HeldKeys => {
  let waiting: readonly Held[] = [];
  let isDropped = false;
  /** What is pressed again may be handed on as another event: all of that is no new key. */
  let isPressing = false;
  let isAnybodyReady = (): boolean => false;
  /** With no key before it, and somebody ready, a key is for the browser as any other. */
  const isLetThrough = (): boolean => isPressing || (waiting.length === 0 && isAnybodyReady());
  const keep = (event: Event, held: Held): void => {
    event.preventDefault();
    event.stopPropagation();
    waiting = [...waiting, held];
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isLetThrough()) return;
    keep(event, event);
    if (event.key !== 'Escape') return;
    waiting = [];
    onEscape();
  };
  const onBeforeInput = (event: InputEvent): void => {
    if (!isLetThrough() && event.cancelable && event.data !== null) keep(event, event.data);
  };
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('beforeinput', onBeforeInput, true);
  const drop = (): void => {
    isDropped = true;
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('beforeinput', onBeforeInput, true);
  };
  const pressWhen = async (isReady: () => boolean): Promise<void> => {
    isAnybodyReady = isReady;
    while (!isDropped && !isReady()) await aMoment();
    while (!isDropped && waiting.length > 0) {
      // Each key is for what the one before has led to, once that is drawn.
      await aMoment();
      const [next, ...rest] = waiting;
      if (next === undefined || isDropped) break;
      waiting = rest;
      isPressing = true;
      const submit = press(next);
      isPressing = false;
      if (!submit) continue;
      // What Enter takes over in the field is drawn before its form is sent.
      await aMoment();
      submit.click();
    }
    drop();
  };
  return { pressWhen, drop };
};

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Tells of the button that sends the form of the field, where the key is Enter and for nothing else. */
const press = (held: Held): HTMLElement | null => {
  const target = document.activeElement ?? document.body;
  if (typeof held === 'string') typeInto(target, held);
  else if (target.dispatchEvent(copyOf(held))) {
    if (writes(held)) typeInto(target, held.key);
    if (held.key === 'Enter' && target instanceof HTMLInputElement)
      return target.form?.querySelector<HTMLElement>('[type="submit"]') ?? null;
  }
  return null;
};

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

/** AltGr, which Windows tells as Ctrl and Alt, writes: @ on a German keyboard, → on others. */
const writes = (event: KeyboardEvent): boolean => {
  const isShortcut = event.ctrlKey || event.metaKey;
  return event.key.length === 1 && (!isShortcut || event.getModifierState('AltGraph'));
};

/** A browser types for real keys alone. */
const typeInto = (target: Element, text: string): void => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  target.setRangeText(text, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
