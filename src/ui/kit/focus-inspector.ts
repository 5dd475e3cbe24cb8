import { onceDrawn } from './once-drawn';

const inspector = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-inspector]');

/** Leads into the inspector: to the first fix if there is one, else to the first field. */
export const focusInspector = (): void => {
  if (isTrying()) onceDrawn(() => (isTrying() ? null : inspector()), focusFirst);
  else focusFirst(inspector());
};

/** Fixes are still tried of which one may be the first. */
const isTrying = (): boolean => inspector()?.querySelector('[data-trying]') != null;

const focusFirst = (root: HTMLElement | null): void => {
  const first =
    root?.querySelector<HTMLElement>('ul[aria-label="Fixes"] button') ??
    root?.querySelector<HTMLElement>('input, select, textarea');
  first?.focus();
};

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
