import { isInPlan } from '../../derive/choice-on-line';
import type { Line } from '../../derive/line';
import { scheduleOf } from '../../derive/schedule';
import { spanOf } from '../../derive/span';
import { localTimes } from '../../describe/line-times';
import { lineTitle } from '../../describe/line-title';
import type { Trip } from '../../records/tables';
import type { Instant } from '../../time/instant';
import { formatShortDate, type LocalDate } from '../../time/local-date';
import { originLine } from './programme';
import type { ShiftOrigin } from './shift-request';

/** A line from which a shift can begin. */
export interface OfferedOrigin {
  /** That of the line on the schedule. */
  readonly id: string;
  readonly origin: ShiftOrigin;
  readonly start: Instant;
  /** Of the day in which it stands. */
  readonly date: LocalDate;
  /** 'Mon 10 Jan · 0930–1045 Talks with Gen. Liang' */
  readonly text: string;
}

/** All lines that have a clock time, in the order of the schedule. */
export const offeredOrigins = (trip: Trip): readonly OfferedOrigin[] =>
  scheduleOf(trip).flatMap(({ date, lines }) =>
    lines.flatMap((line) => {
      const origin = date === null ? null : originOf(line);
      const start = origin && originLine(trip, origin)?.start;
      if (date === null || origin === null || typeof start !== 'number') return [];
      const text = `${formatShortDate(date)} · ${localTimes(line, trip, '24')} ${lineTitle(trip, line)}`;
      return [{ id: line.id, origin, start, date, text }];
    }),
  );

/** Null for a night, and for a movement: it is as late as what it leads to. */
const originOf = (line: Line): ShiftOrigin | null => {
  if (line.kind === 'arrival') return { wheelsDown: line.stop.id };
  if (line.kind === 'departure') return { wheelsUp: line.stop.id };
  if (line.kind !== 'meeting') return null;
  const { start } = spanOf(line.meeting, line.stop);
  return start !== null && isInPlan(line) ? { meeting: line.meeting.id } : null;
};

/** The line that was asked for, or where it has no time of its own the next one that has. */
export const originFor = (
  trip: Trip,
  lineId: string | null,
  now: Instant,
  offered: readonly OfferedOrigin[] = offeredOrigins(trip),
): OfferedOrigin | undefined => {
  const next = offered.find(({ start }) => start >= now) ?? offered[0];
  if (lineId === null) return next;
  const ids = scheduleOf(trip).flatMap(({ lines }) => lines.map(({ id }) => id));
  const from = ids.slice(Math.max(0, ids.indexOf(lineId)));
  const byId = new Map(offered.map((one) => [one.id, one]));
  return from.flatMap((id) => byId.get(id) ?? [])[0] ?? next;
};
