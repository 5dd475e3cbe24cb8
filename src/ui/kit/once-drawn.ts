/** A trip that has just been opened is drawn within these, on the slowest of machines. */
const MOST_FRAMES = 180;

/** Does something with an element once it is there: the first days of a trip come before the rest. */
export const onceDrawn = (
  find: () => HTMLElement | null,
  act: (element: HTMLElement) => void,
  frames = MOST_FRAMES,
): void => {
  requestAnimationFrame(() => {
    const element = find();
    if (element) act(element);
    else if (frames > 0) onceDrawn(find, act, frames - 1);
  });
};
