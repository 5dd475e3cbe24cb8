const inspector = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-inspector]');

/** Leads into the inspector: to the first fix if there is one, else to the first field. */
export const focusInspector = (): void => {
  const root = inspector();
  const first =
    root?.querySelector<HTMLElement>('ul[aria-label="Fixes"] button') ??
    root?.querySelector<HTMLElement>('input, select, textarea');
  first?.focus();
};

/** Leads to the inspector as a whole, where what had the focus is no more. */
export const focusInspectorItself = (): void => inspector()?.focus();
