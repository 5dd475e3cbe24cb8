import { titleText } from '../describe/line-text';
import type { LogEntry } from '../records/log-entry';
import { newLogEntry } from '../records/new-record';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import type { Edit } from './edit';

type Told = Partial<Omit<LogEntry, 'id'>>;

/**
 * Adds what was said to the log. What is not told follows from the trip: the stop of a meeting, and
 * how the meeting or the stop is called now. What the same step has taken out is not referred to.
 */
export const logged = (trip: Trip, id: string, told: Told): Edit => {
  const meeting = find(trip.meetings, told.meeting ?? null);
  const stop = find(trip.stops, told.stop ?? meeting?.slot.stop ?? null);
  const subject = meeting ? titleText(trip, meeting) : (stop?.city ?? '');
  const entry = newLogEntry(id, { stop: stop?.id ?? null, subject, ...told });
  return {
    label: entry.who === '' ? 'log what was said' : `log what ${entry.who} said`,
    change: (draft) => {
      draft.log[id] = {
        ...entry,
        meeting: find(draft.meetings, entry.meeting)?.id ?? null,
        stop: find(draft.stops, entry.stop)?.id ?? null,
      };
    },
  };
};
