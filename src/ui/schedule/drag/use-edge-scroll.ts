import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Point } from '../../../store/state';

/** So near to the upper or lower edge the schedule scrolls, in pixels. */
const EDGE = 56;
/** At the edge itself, in pixels a frame. */
const FASTEST = 18;

/** Scrolls the schedule while the pointer is held near its edge. */
export const useEdgeScroll = (
  isHeld: boolean,
  pointer: RefObject<Point | null>,
  onScrolled: () => void,
): void => {
  const scrolled = useEffectEvent(onScrolled);
  useEffect(() => {
    if (!isHeld) return;
    const scroller = scrollerOfSchedule();
    let frame = 0;
    const step = (): void => {
      frame = requestAnimationFrame(step);
      const by = pointer.current && scroller ? speedAt(pointer.current.y, scroller) : 0;
      if (!scroller || by === 0) return;
      const before = scroller.scrollTop;
      scroller.scrollTop += by;
      if (scroller.scrollTop !== before) scrolled();
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [isHeld, pointer]);
};

/** On a narrow screen the page scrolls, and not the schedule in it. */
const scrollerOfSchedule = (): Element | null => {
  const main = document.querySelector('main');
  return main && main.scrollHeight > main.clientHeight ? main : document.scrollingElement;
};

const speedAt = (y: number, scroller: Element): number => {
  const isPage = scroller === document.scrollingElement;
  const { top, bottom } = scroller.getBoundingClientRect();
  const upper = isPage ? 0 : top;
  const lower = isPage ? window.innerHeight : bottom;
  const above = upper + EDGE - y;
  const below = y - (lower - EDGE);
  if (above > 0) return -speed(above);
  return below > 0 ? speed(below) : 0;
};

const speed = (depth: number): number => Math.ceil((Math.min(depth, EDGE) / EDGE) * FASTEST);
