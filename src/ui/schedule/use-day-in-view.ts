import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '../../domain/derive/schedule';
import { isNarrow } from '../kit/narrow';
import { scrollToDay } from './scroll-to-day';

interface DayInView {
  /** The day that is read now; null before it is known. */
  readonly current: string | null;
  /** Scrolls to a day: it is the one in view, even where it is too short to come to the top. */
  readonly goTo: (id: string) => void;
}

/** Follows the schedule as it is scrolled, by the ids of its days. */
export const useDayInView = (days: readonly Day[]): DayInView => {
  const [current, setCurrent] = useState<string | null>(null);
  /** Where the schedule stood when a day was gone to. */
  const wentTo = useRef<number | null>(null);

  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      if (wentTo.current === scroller()?.scrollTop) return;
      wentTo.current = null;
      setCurrent(dayRead(days));
    };
    const lookSoon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    lookSoon();
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true, passive: true };
    document.addEventListener('scroll', lookSoon, options);
    window.addEventListener('resize', lookSoon, options);
    return () => {
      listening.abort();
      cancelAnimationFrame(frame);
    };
  }, [days]);

  const goTo = useCallback((id: string): void => {
    const heading = document.getElementById(id);
    scrollToDay(heading);
    heading?.focus({ preventScroll: true });
    wentTo.current = scroller()?.scrollTop ?? null;
    setCurrent(id);
  }, []);
  return { current, goTo };
};

/** On a narrow screen the page scrolls, and not the schedule in it. */
const scroller = (): Element | null =>
  isNarrow() ? document.scrollingElement : document.querySelector('main');

/** A day whose heading has come this near to the top is being read, in pixels. */
const NEAR = 96;

const dayRead = (days: readonly Day[]): string | null => {
  const scrolled = scroller();
  if (!scrolled) return null;
  const isAtEnd =
    scrolled.scrollTop > 0 &&
    scrolled.scrollTop + scrolled.clientHeight >= scrolled.scrollHeight - 1;
  if (isAtEnd) return days.at(-1)?.id ?? null;
  const strip = document.querySelector('[data-days]')?.getBoundingClientRect();
  const top = isNarrow() ? (strip?.bottom ?? 0) : scrolled.getBoundingClientRect().top;
  const begun = days.findLast(({ id }) => {
    const section = document.getElementById(id)?.closest('section');
    return section ? section.getBoundingClientRect().top < top + NEAR : false;
  });
  return (begun ?? days[0])?.id ?? null;
};
