import type { BetweenLines, Place } from '../../../domain/derive/places';
import type { Point } from '../../../store/state';
import { lineElement } from '../../kit/line-id';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Beside the pointer, or under the mark, in pixels. */
const DISTANCE = 18;
/** To the edge of the window, in pixels. */
const MARGIN = 8;

/** Between the two lines where a meeting would come to stand; null where that is not in view. */
export const boxOfLanding = ({ day, earlier, later }: BetweenLines): Box | null => {
  const section = document.querySelector(`section[data-day="${CSS.escape(day.id)}"]`);
  if (!section) return null;
  const { left, width } = section.getBoundingClientRect();
  const before = earlier.at(-1);
  const top = before
    ? lineElement(before.id)?.getBoundingClientRect().bottom
    : topOfDay(section, later[0]?.id);
  return top === undefined ? null : { left, width, top: top - 1, height: 0 };
};

const topOfDay = (section: Element, first: string | undefined): number | undefined => {
  if (first === undefined) return section.querySelector('header')?.getBoundingClientRect().bottom;
  return section.querySelector('[data-lines-of]')?.getBoundingClientRect().bottom;
};

/** The day in the list of days. */
export const boxOfDay = ({ day }: Place): Box | null =>
  document.querySelector(`nav [data-day="${CSS.escape(day.id)}"]`)?.getBoundingClientRect() ?? null;

export const putBox = (element: HTMLElement | null, box: Box | null): void => {
  if (!element) return;
  element.hidden = box === null;
  if (!box) return;
  element.style.left = `${box.left}px`;
  element.style.top = `${box.top}px`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
};

/** Puts a chip by a point, on the side where the window has room for it. */
export const putBeside = (element: HTMLElement | null, { x, y }: Point): void => {
  if (!element) return;
  const { width, height } = element.getBoundingClientRect();
  const lowest = window.innerHeight - height - MARGIN;
  const left = Math.min(x + DISTANCE, window.innerWidth - width - MARGIN);
  const top = y + DISTANCE <= lowest ? y + DISTANCE : Math.min(lowest, y - DISTANCE - height);
  element.style.left = `${Math.max(MARGIN, left)}px`;
  element.style.top = `${Math.max(MARGIN, top)}px`;
};
