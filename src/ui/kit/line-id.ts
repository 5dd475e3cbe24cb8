import type { Selection } from '../../store/state';

/** The line of the schedule that shows what is selected; null where none is its own. */
export const lineIdOf = (selection: Selection): string | null => {
  if (selection.kind === 'meeting') return selection.id;
  if (selection.kind === 'movement') return `to ${selection.id}`;
  if (selection.kind === 'leg') return `arrival ${selection.id}`;
  return null;
};

/** The drawn line of an id; a long schedule leaves out what is far off, see reachLine. */
export const lineElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`);

let drawLine: ((id: string) => void) | null = null;

/** A schedule that leaves out what is far from the screen tells how a line of it is drawn at once. */
export const setLineDrawer = (draw: typeof drawLine): void => {
  drawLine = draw;
};

/** The line of an id, drawn for the purpose where it was left out. */
export const reachLine = (id: string): HTMLElement | null => {
  const drawn = lineElement(id);
  if (drawn || !drawLine) return drawn;
  drawLine(id);
  return lineElement(id);
};

/** Goes to a line that has just been added, once it is drawn. */
export const focusLine = (id: string): void => {
  requestAnimationFrame(() => reachLine(id)?.focus());
};

/** After a dialog whose edit may have drawn the line anew that it was called from. */
export const keepFocusOnLine = (id: string): void => {
  afterDialog(() => {
    if (document.activeElement === document.body) reachLine(id)?.focus();
  });
};

/** Leads from a dialog to another line than it was called from. */
export const focusLineAfterDialog = (id: string): void => {
  afterDialog(() => reachLine(id)?.focus());
};

/** A dialog gives the focus back in the next frame, if what had it is still there. */
const afterDialog = (then: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(then));
};
