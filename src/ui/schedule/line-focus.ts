import type { Day } from '../../domain/derive/schedule';
import { reachLine } from '../kit/line-id';

type Days = readonly Day[];

/** The line at the foot of a day, where another is typed. */
export const addLineId = (day: string): string => `add ${day}`;

const linesOf = (day: Day): readonly string[] => [
  ...day.lines.map(({ id }) => id),
  addLineId(day.id),
];

/** Goes to the line above or below, in the same cell where one stands in a cell. */
export const focusNeighbour = (
  days: Days,
  line: string,
  target: EventTarget,
  isDown: boolean,
): void => {
  const lines = days.flatMap(linesOf);
  const next = reachLine(lines[lines.indexOf(line) + (isDown ? 1 : -1)] ?? '');
  if (!next) return;
  const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
  next.focus();
  if (cell === undefined) return;
  // The cells of a line are drawn once it is selected, which the focus has just asked for.
  requestAnimationFrame(() => next.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus());
};

/** Goes to the first or the last line of the day, or of all days. */
export const focusEnd = (days: Days, line: string, isLast: boolean, isOfAll: boolean): void => {
  const among = isOfAll ? days : days.filter((day) => linesOf(day).includes(line));
  const lines = among.flatMap(({ lines: ofDay }) => ofDay.map(({ id }) => id));
  reachLine(lines.at(isLast ? -1 : 0) ?? '')?.focus();
};

/** Goes to the first line below that is not of these, which are about to go, or else above. */
export const focusPast = (days: Days, line: string, leaving: readonly string[]): void => {
  const lines = days.flatMap(linesOf);
  const from = lines.indexOf(line);
  const gone = new Set(leaving);
  const stays = (id: string): boolean => !gone.has(id);
  const next = lines.slice(from + 1).find(stays) ?? lines.slice(0, from).findLast(stays);
  reachLine(next ?? '')?.focus();
};

/** The next meeting above or below; what lies between is no meeting. */
export const nextMeeting = (days: Days, line: string, isDown: boolean): string | undefined => {
  const lines = days.flatMap(({ lines: ofDay }) => ofDay);
  const from = lines.findIndex(({ id }) => id === line);
  const ahead = isDown ? lines.slice(from + 1) : lines.slice(0, from).toReversed();
  return ahead.find(({ kind }) => kind === 'meeting')?.id;
};
