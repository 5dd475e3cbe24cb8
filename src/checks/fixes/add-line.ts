import { addMeeting } from '../../domain/edits/add-meeting';
import type { Edit } from '../../domain/edits/edit';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import { readingAt } from '../../domain/time/shift';
import { freeId } from './free-id';

type Line = Partial<Meeting> & Pick<Meeting, 'kind' | 'title' | 'minutes'>;

/** A pencilled line of the principal's at an instant; `wanted` tells its id. */
export const addLine = (
  trip: Trip,
  stop: Stop,
  start: Instant,
  wanted: string,
  line: Line,
): Edit => {
  const nowhere = { stop: stop.id, date: null, time: { at: '00:00' }, fold: null };
  const slot = readingAt<Meeting['slot']>(nowhere, stop.zone, start);
  return addMeeting(trip, freeId(trip.meetings, wanted), { slot, status: 'pencilled', ...line });
};
