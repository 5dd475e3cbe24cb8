import { type Line, lineByItself } from '../derive/line';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { formatShortDate } from '../time/local-date';
import { formatWallTime } from '../time/wall-time';
import { find } from '../trip';
import { UNSCHEDULED } from './day-heading';
import { homeTime, localTimes } from './line-times';
import { cityText } from './travel-text';

/** 'Tue 11 Jan 1530–1610 Tokyo'; 'Unscheduled Tokyo' for what has no date. */
export const whenAndWhereText = (trip: Trip, meeting: Meeting): string => {
  const line = lineOf(trip, meeting);
  if (!line) return '';
  const { date } = meeting.slot;
  const when =
    date === null ? [UNSCHEDULED] : [formatShortDate(date), localTimes(line, trip, '24')];
  return [...when, cityText(line.stop)].join(' ');
};

/** '0130 Tue': its start on the clock at home; empty while it is no clock reading. */
export const homeStartText = (trip: Trip, meeting: Meeting): string => {
  const line = lineOf(trip, meeting);
  return line ? homeTime(line, trip) : '';
};

/** 'Tue 11 Jan 1530', with its city where that is another than before. */
export const goalText = (trip: Trip, { slot }: Meeting, to: Meeting['slot']): string => {
  const stop = to.stop === slot.stop ? undefined : find(trip.stops, to.stop);
  const when =
    to.date === null ? UNSCHEDULED : `${formatShortDate(to.date)} ${formatWallTime(to.time, '24')}`;
  return stop ? `${cityText(stop)}, ${when}` : when;
};

const lineOf = (trip: Trip, meeting: Meeting): Line | undefined => {
  const stop = find(trip.stops, meeting.slot.stop);
  return stop && lineByItself(meeting, stop);
};
