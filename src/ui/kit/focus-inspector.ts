import { onceDrawn } from './once-drawn';

const inspector = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-inspector]');

/**
 * Leads into the inspector: to the first fix if there is one, else to the first field of the group
 * that is about the line which has the focus, or of all. Where none is there yet it waits for it,
 * unless the focus goes elsewhere meanwhile.
 */
export const focusInspector = (): void => {
  const before = document.activeElement;
  const line = before?.closest<HTMLElement>('[data-line]')?.dataset.line;
  const first = firstToFocus(line);
  if (first) {
    first.focus();
    return;
  }
  onceDrawn(
    () => firstToFocus(line),
    (element) => {
      if (document.activeElement === before) element.focus();
    },
  );
};

const firstToFocus = (line: string | undefined): HTMLElement | null => {
  const root = inspector();
  // Fixes are still tried of which one may be the first.
  if (!root || root.querySelector('[data-trying]') !== null) return null;
  return (
    root.querySelector<HTMLElement>('ul[aria-label="Fixes"] button') ??
    groupOf(root, line)?.querySelector<HTMLElement>(FIELD) ??
    root.querySelector<HTMLElement>(FIELD)
  );
};

const FIELD = 'input, select, textarea';

const groupOf = (root: HTMLElement, line: string | undefined): HTMLElement | null =>
  line === undefined
    ? null
    : root.querySelector<HTMLElement>(`[data-about-line="${CSS.escape(line)}"]`);

/** Leads to the inspector as a whole: what had the focus is no more. */
export const focusInspectorItself = (): void => inspector()?.focus();

/** After a press that may have taken its own button away. */
export const keepFocusInInspector = (): void => {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusInspectorItself();
  });
};

/** As above, after a dialog: it gives the focus back in the next frame, to what may be no more. */
export const keepFocusInInspectorAfterDialog = (): void => {
  requestAnimationFrame(() => requestAnimationFrame(keepFocusInInspector));
};

/** Leads from a dialog into the inspector as a whole. */
export const focusInspectorAfterDialog = (): void => {
  requestAnimationFrame(() => requestAnimationFrame(focusInspectorItself));
};
