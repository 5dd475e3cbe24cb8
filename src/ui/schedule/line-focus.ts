import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';

const drawnLines = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-line]'),
];

/** Goes to the line above or below, in the same cell where one stands in a cell. */
export const focusNeighbour = (line: HTMLElement, target: EventTarget, isDown: boolean): void => {
  const lines = drawnLines();
  const next = lines[lines.indexOf(line) + (isDown ? 1 : -1)];
  if (!next) return;
  const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
  next.focus();
  if (cell === undefined) return;
  // The cells of a line are drawn once it is selected, which the focus has just asked for.
  requestAnimationFrame(() => next.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus());
};

/** Goes to the first line below that is not of these, which are about to go, or else above. */
export const focusPast = (line: HTMLElement, leaving: readonly string[]): void => {
  const lines = drawnLines();
  const from = lines.indexOf(line);
  const stays = ({ dataset }: HTMLElement): boolean => !leaving.includes(dataset.line ?? '');
  const next = lines.slice(from + 1).find(stays) ?? lines.slice(0, from).findLast(stays);
  next?.focus();
};

interface MeetingLine {
  readonly id: string;
  readonly element: HTMLElement;
}

/** The next meeting above or below; what lies between is no meeting. */
export const nextMeetingLine = (
  trip: Trip,
  line: HTMLElement,
  isDown: boolean,
): MeetingLine | undefined => {
  const lines = drawnLines();
  const from = lines.indexOf(line);
  const ahead = isDown ? lines.slice(from + 1) : lines.slice(0, from).toReversed();
  for (const element of ahead) {
    const id = element.dataset.line ?? '';
    if (find(trip.meetings, id)) return { id, element };
  }
  return undefined;
};
