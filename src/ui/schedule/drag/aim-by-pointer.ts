import type { BetweenLines } from '../../../domain/derive/places';
import type { Point } from '../../../store/state';
import { lineElement } from '../../kit/line-id';
import { type Aim, homeAim, type Places, placeKey } from './drop-target';

/** So far to the side is one step of five minutes, in pixels. */
const STEP_WIDTH = 28;
const STEP_MINUTES = 5;

/** Where the pointer was when it came to a place: from there it goes sideways. */
export interface Anchor {
  readonly place: string | null;
  readonly x: number;
}

interface Led {
  readonly aim: Aim;
  readonly anchor: Anchor;
}

/** The place under the pointer: a day of the list of days, or between two lines; else where it was. */
export const aimByPointer = ({ x, y }: Point, places: Places, anchor: Anchor): Led => {
  const day = dayAt({ x, y });
  if (day !== undefined)
    return { aim: { place: day, besideMinutes: 0 }, anchor: { place: day, x } };
  const place = isOverSchedule(x) ? keyAtHeight(y, places.between) : null;
  if (place === null) return { aim: homeAim, anchor: { place, x } };
  const from = anchor.place === place ? anchor.x : x;
  const besideMinutes = Math.trunc((x - from) / STEP_WIDTH) * STEP_MINUTES;
  return { aim: { place, besideMinutes }, anchor: { place, x: from } };
};

/** Of the list of days. */
const dayAt = ({ x, y }: Point): string | undefined =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('a[data-day]')?.dataset.day;

/** Above and below it too: a hand that scrolls at the edge goes too far. */
const isOverSchedule = (x: number): boolean => {
  const box = document.querySelector('main')?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right;
};

const keyAtHeight = (y: number, places: readonly BetweenLines[]): string | null => {
  const sections = [...document.querySelectorAll<HTMLElement>('section[data-day]')];
  const section = sections.findLast((one) => one.getBoundingClientRect().top <= y) ?? sections[0];
  const ofDay = places.filter(({ day }) => day.id === section?.dataset.day);
  const lines = ofDay[0]?.later ?? [];
  const place = ofDay[lines.filter(({ id }) => middleOf(id) < y).length];
  return place ? placeKey(place) : null;
};

const middleOf = (line: string): number => {
  const box = lineElement(line)?.getBoundingClientRect();
  return box ? box.top + box.height / 2 : Number.NaN;
};
