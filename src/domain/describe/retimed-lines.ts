import type { Line } from '../derive/line';
import { scheduleOf } from '../derive/schedule';
import type { Trip } from '../records/tables';
import { formatClock } from '../time/clock-time';
import { formatDayOfWeek, type LocalDate } from '../time/local-date';
import { localTimes } from './line-times';
import { lineTitle } from './line-title';

/** A line whose times differ between two states of a trip, movements among them. */
export interface RetimedLine {
  /** As it is then. */
  readonly line: Line;
  readonly title: string;
  /** '0930–1045'; with its day where that changes too: 'Mon 2350', 'Tue 0010'. */
  readonly from: string;
  readonly to: string;
  /** 'Pool in place 0910 → 0930' */
  readonly press: readonly string[];
}

/** In the order in which the lines stood before. */
export const retimedLines = (before: Trip, after: Trip): readonly RetimedLine[] => {
  const then = new Map(placed(after).map(({ line, date }) => [line.id, { line, date }]));
  return placed(before).flatMap(({ line, date }) => {
    const now = then.get(line.id);
    if (!now) return [];
    const [from, to] = [localTimes(line, before, '24'), localTimes(now.line, after, '24')];
    const press = pressChanges(line, now.line);
    if (from === to && date === now.date && press.length === 0) return [];
    const isSameDay = date === now.date;
    return [
      {
        line: now.line,
        title: lineTitle(after, now.line),
        from: isSameDay ? from : withDay(date, from),
        to: isSameDay ? to : withDay(now.date, to),
        press,
      },
    ];
  });
};

interface Placed {
  readonly line: Line;
  readonly date: LocalDate | null;
}

const placed = (trip: Trip): readonly Placed[] =>
  scheduleOf(trip).flatMap(({ date, lines }) => lines.map((line) => ({ line, date })));

const withDay = (date: LocalDate | null, times: string): string =>
  date === null ? times : `${formatDayOfWeek(date)} ${times}`;

const clocks = { preset: 'Camera preset', poolInPlace: 'Pool in place' } as const;

const pressChanges = (before: Line, after: Line): readonly string[] => {
  if (before.kind !== 'meeting' || after.kind !== 'meeting') return [];
  return (['preset', 'poolInPlace'] as const).flatMap((name) => {
    const [from, to] = [before.meeting[name], after.meeting[name]];
    if (from === null || to === null || from === to) return [];
    return [`${clocks[name]} ${formatClock(from, '24')} → ${formatClock(to, '24')}`];
  });
};
