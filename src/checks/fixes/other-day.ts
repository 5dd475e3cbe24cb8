import { cityText } from '../../domain/describe/travel-text';
import type { Stop } from '../../domain/records/stop';
import {
  addDays,
  daysBetween,
  formatShortDate,
  type LocalDate,
} from '../../domain/time/local-date';
import type { Moment } from '../../domain/time/wall-time';
import { cannotFollow } from '../moments';
import { type Candidate, candidate } from '../rule';

interface End {
  readonly stop: Stop;
  readonly field: 'wheelsUp' | 'wheelsDown';
}

/** The day of the second one later, or that of the first one earlier: as few days as it takes. */
export const fixesOfMoments = (first: End, second: End): readonly Candidate[] => {
  const one = first.stop[first.field];
  const other = second.stop[second.field];
  if (!one || !other) return [];
  const fits = (before: Moment, after: Moment): boolean =>
    !cannotFollow(after, second.stop.zone, before, first.stop.zone);
  return [
    ...onOtherDay(second, other, 1, daysApart(one, other), (moved) => fits(one, moved)),
    ...onOtherDay(first, one, -1, daysApart(one, other), (moved) => fits(moved, other)),
  ];
};

const daysApart = (one: Moment, other: Moment): number =>
  Math.abs(daysBetween(one.date, other.date));

const onOtherDay = (
  { stop, field }: End,
  moment: Moment,
  direction: 1 | -1,
  apart: number,
  fits: (moved: Moment) => boolean,
): readonly Candidate[] => {
  const dates = [apart - 1, apart, apart + 1, apart + 2]
    .filter((days) => days > 0)
    .map((days) => addDays(moment.date, direction * days));
  const date = dates.find((tried) => fits({ ...moment, date: tried }));
  return date === undefined ? [] : [setDate({ stop, field }, moment, date)];
};

const setDate = ({ stop, field }: End, moment: Moment, date: LocalDate): Candidate => {
  const what = field === 'wheelsUp' ? 'Wheels up from' : 'Wheels down in';
  return candidate(`${what} ${cityText(stop)} on ${formatShortDate(date)}`, (draft) => {
    const changed = draft.stops[stop.id];
    if (changed) changed[field] = { ...moment, date };
  });
};
