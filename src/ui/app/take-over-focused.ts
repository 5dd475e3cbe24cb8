/** A field takes its text over when it is left: leave it for a moment, so that nothing is missing. */
export const takeOverFocused = (): void => {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused.dataset.unfinished !== 'true') return;
  focused.blur();
  focused.focus({ preventScroll: true });
};
