import type { Edit } from '../../domain/edits/edit';
import { readingAfter } from '../../domain/time/shift';
import type { Moment } from '../../domain/time/wall-time';
import { type Candidate, candidate } from '../rule';
import { type StaleDate, staleDates } from '../stale-dates';
import type { Visit } from '../subjects/visit';

/** The clock times stand and their instants move, or the other way round. */
export const fixesOfStaleOffset = (visit: Visit): readonly Candidate[] => [
  candidate('Keep the clock times', seeAnew(visit)),
  candidate('Keep the instants, and change the clock times', (draft) => {
    shiftMeetings(visit)(draft);
    shiftWheels(visit)(draft);
    seeAnew(visit)(draft);
  }),
];

const seeAnew =
  ({ stop }: Visit): Edit['change'] =>
  (draft) => {
    const seen = draft.stops[stop.id]?.zoneSeen;
    if (seen) for (const { date, now } of staleDates(stop)) seen[date] = now;
  };

const shiftMeetings =
  ({ stop, meetings }: Visit): Edit['change'] =>
  (draft) => {
    for (const { meeting } of meetings) {
      const stale = staleOn(staleDates(stop), meeting.slot.date);
      const slot = stale && readingAfter(meeting.slot, stop.zone, stale.now - stale.seen);
      const shifted = draft.meetings[meeting.id];
      if (shifted && slot) shifted.slot = slot;
    }
  };

const shiftWheels =
  ({ stop }: Visit): Edit['change'] =>
  (draft) => {
    const shifted = draft.stops[stop.id];
    for (const field of ['wheelsDown', 'wheelsUp'] as const) {
      const moment = stop[field];
      const stale = moment && staleOn(staleDates(stop), moment.date);
      const later = stale && readingAfter<Moment>(moment, stop.zone, stale.now - stale.seen);
      if (shifted && later) shifted[field] = later;
    }
  };

const staleOn = (stale: readonly StaleDate[], date: string | null): StaleDate | undefined =>
  stale.find((one) => one.date === date);
