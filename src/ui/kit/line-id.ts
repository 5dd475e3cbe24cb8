import type { Selection } from '../../store/state';

/** The line of the schedule that shows what is selected; null where none is its own. */
export const lineIdOf = (selection: Selection): string | null => {
  if (selection.kind === 'meeting') return selection.id;
  if (selection.kind === 'movement') return `to ${selection.id}`;
  if (selection.kind === 'leg') return `arrival ${selection.id}`;
  return null;
};

/** The drawn line of an id. */
export const lineElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`);

/** Goes to a line that has just been added, once it is drawn. */
export const focusLine = (id: string): void => {
  requestAnimationFrame(() => lineElement(id)?.focus());
};

/** After a dialog whose edit may have drawn the line anew that it was called from. */
export const keepFocusOnLine = (id: string): void => {
  afterDialog(() => {
    if (document.activeElement === document.body) lineElement(id)?.focus();
  });
};

/** Leads from a dialog to another line than it was called from. */
export const focusLineAfterDialog = (id: string): void => {
  afterDialog(() => lineElement(id)?.focus());
};

/** A dialog gives the focus back in the next frame, if what had it is still there. */
const afterDialog = (then: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(then));
};
