import { type Day, scheduleOf } from '../../domain/derive/schedule';
import { dayText } from '../../domain/describe/day-text';
import type { Trip } from '../../domain/records/tables';

/** The days that have a meeting. */
export const daysWithMeetings = (trip: Trip): readonly Day[] =>
  scheduleOf(trip).filter(({ lines }) => lines.some(({ kind }) => kind === 'meeting'));

/** The days by their ids, as a planner reads them: 'Mon 10 Jan, Beijing'. */
export const dayChoices = (trip: Trip, days: readonly Day[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    days.map(({ id, stop, date }) => [id, dayText(trip, { stop: stop.id, date })]),
  );
