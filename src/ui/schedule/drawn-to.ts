import type { Point } from '../../store/state';

let latest: Point | null = null;

/** Where the pointer has drawn a grip by now: it goes on while the part that leads it is fetched. */
export const drawnTo = (): Point | null => latest;

export const setDrawnTo = (point: Point | null): void => {
  latest = point;
};
