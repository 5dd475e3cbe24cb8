import type { Line } from '../../../domain/derive/line';
import type { BetweenLines } from '../../../domain/derive/places';
import type { Point } from '../../../store/state';
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
  document.elementFromPoint(x, y)?.closest<HTMLElement>('nav [data-day]')?.dataset.day;

/** Above and below it too: a hand that scrolls at the edge goes too far. */
const isOverSchedule = (x: number): boolean => {
  const box = document.querySelector('main')?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right;
};

const keyAtHeight = (y: number, places: readonly BetweenLines[]): string | null => {
  const sections = [...document.querySelectorAll<HTMLElement>('section[data-day]')];
  const section = sections.findLast((one) => one.getBoundingClientRect().top <= y) ?? sections[0];
  const ofDay = places.filter(({ day }) => day.id === section?.dataset.day);
  const place = ofDay[section ? linesAbove(section, ofDay[0]?.later ?? [], y) : 0];
  return place ? placeKey(place) : null;
};

/** Of a long day, lines far above are not drawn: the last one above the pointer tells of them. */
const linesAbove = (section: HTMLElement, lines: readonly Line[], y: number): number => {
  const places = new Map(lines.map(({ id }, index) => [id, index]));
  const drawn = [...section.querySelectorAll<HTMLElement>('article[data-line]')].filter(
    ({ dataset }) => places.has(dataset.line ?? ''),
  );
  const above = drawn.findLast((line) => middleOf(line) < y)?.dataset.line;
  if (above !== undefined) return (places.get(above) ?? 0) + 1;
  return places.get(drawn[0]?.dataset.line ?? '') ?? 0;
};

const middleOf = (line: HTMLElement): number => {
  const { top, height } = line.getBoundingClientRect();
  return top + height / 2;
};
