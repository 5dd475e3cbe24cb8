import type { Day } from '../derive/schedule';
import type { StopRole } from '../records/choices';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { formatHomeDifference, formatOffset } from '../time/format-offset';
import { formatLongDate, type LocalDate } from '../time/local-date';
import { instantOf, offsetMinutesAt } from '../time/zones';
import { journeyOf } from '../trip';

/** What has no date, at a stop that has some. */
export const UNSCHEDULED = 'Unscheduled';

/** What stands under the heading of a day without lines. */
export const NOTHING_YET = 'Nothing scheduled yet';

/** 'Monday, 10 January 2011', 'Unscheduled'; 'Date TBD' at a stop that has no date at all yet. */
export const dayDateText = ({ stop, date }: Day): string => {
  if (date !== null) return formatLongDate(date);
  return stop.wheelsDown || stop.wheelsUp ? UNSCHEDULED : 'Date TBD';
};

/**
 * '(2 of 3)' where the date belongs to more than one stop. Without a date, home is told from home:
 * '(departure)', '(return)'. Else empty.
 */
export const dayPartText = ({ stop, date, part, parts }: Day): string => {
  if (date === null) return undatedParts[stop.role];
  return parts > 1 ? `(${part} of ${parts})` : '';
};

const undatedParts = {
  origin: '(departure)',
  visit: '',
  technical: '',
  return: '(return)',
} as const satisfies Record<StopRole, string>;

/** 'UTC+9 · Washington −14 h', by the clocks of noon. */
export const dayClocksText = (trip: Trip, stop: Stop, date: LocalDate): string => {
  const { homeCity, homeZone } = journeyOf(trip);
  const noon = instantOf(stop.zone, date, '12:00', null);
  const here = offsetMinutesAt(stop.zone, noon);
  const difference = offsetMinutesAt(homeZone, noon) - here;
  const home =
    difference === 0 ? 'home time' : `${homeCity || 'Home'} ${formatHomeDifference(difference)}`;
  return `${formatOffset(here)} · ${home}`;
};
