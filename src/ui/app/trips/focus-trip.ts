/** Goes to a trip of the list, once it is drawn; to the screen itself where it is not. */
export const focusTrip = (copy: string): void => {
  requestAnimationFrame(() => (tripElement(copy) ?? document.querySelector('main'))?.focus());
};

const tripElement = (copy: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-trip="${CSS.escape(copy)}"]`);
