import type { DayKey } from '../derive/days';
import type { Trip } from '../records/tables';
import { formatShortDate } from '../time/local-date';
import { recordName } from './record-name';

/** 'Mon 10 Jan, Beijing'; 'no date, Beijing' for what is not scheduled yet. */
export const dayText = (trip: Trip, { stop, date }: DayKey): string =>
  `${date === null ? 'no date' : formatShortDate(date)}, ${recordName(trip, 'stops', stop)}`;
