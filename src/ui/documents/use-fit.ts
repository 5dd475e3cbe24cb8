import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Fit {
  /** Up to 1: a sheet is never blown up. */
  readonly scale: number;
  /** Of the scaled content, in CSS pixels. */
  readonly height: number;
}

/** How far content of a given width must shrink to fit into its frame, and how high it is then. */
export const useFit = (
  frame: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  contentWidth: number,
): Fit => {
  const [fit, setFit] = useState<Fit>({ scale: 1, height: 0 });
  useLayoutEffect(() => {
    const outer = frame.current;
    const inner = content.current;
    // Test browsers measure nothing.
    if (!outer || !inner || typeof ResizeObserver === 'undefined') return;
    const read = (): void => {
      const { paddingLeft, paddingRight } = getComputedStyle(outer);
      const room =
        outer.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const scale = Math.min(1, room / contentWidth);
      const height = inner.offsetHeight * scale;
      setFit((before) =>
        before.scale === scale && before.height === height ? before : { scale, height },
      );
    };
    const observer = new ResizeObserver(read);
    observer.observe(outer);
    observer.observe(inner);
    read();
    return () => observer.disconnect();
  }, [frame, content, contentWidth]);
  return fit;
};
