import type { Trip } from '../records/tables';
import { dateTimeGroup } from '../time/date-time-group';
import type { Instant } from '../time/instant';
import { journeyOf } from '../trip';
import type { Edit } from './edit';
import { setField } from './record-edits';

/** Has the trip looked at as if it were this instant; null: at the hour that it is. */
export const lookAsIf = (trip: Trip, instant: Instant | null): Edit => {
  const value = instant === null ? null : new Date(instant).toISOString();
  const { change } = setField(trip, 'trip', journeyOf(trip).id, 'asIf', value);
  const label =
    instant === null ? 'look at the trip as of now' : `look as if at ${dateTimeGroup(instant)}`;
  return { label, change };
};
