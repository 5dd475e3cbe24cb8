import { datesAt } from '../../domain/derive/days';
import type { Trip } from '../../domain/records/tables';
import { wallClockAt } from '../../domain/time/zones';
import { openingOn } from '../opening-hours';
import type { Candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { scheduled } from '../subjects/scheduled';
import { moveToDay } from './open-day';
import { startAt } from './start-at';
import { startLater } from './start-later';

/** When the place opens, so that it ends when it closes, or on another day. */
export const fixesOfClosedVenue = (subject: MeetingAtStop, trip: Trip): readonly Candidate[] => {
  const { meeting, stop, venue, start, end } = subject;
  const { date } = meeting.slot;
  if (!venue || start === null || date === null) return [];
  const opening = openingOn(venue, stop.zone, date);
  if (opening === null) {
    const open = datesAt(stop, []).filter((day) => openingOn(venue, stop.zone, day) !== null);
    return moveToDay([subject], open, date);
  }
  if (start < opening.start) {
    const entry = scheduled(meeting, stop);
    return entry ? startLater(trip, entry, opening.start) : [];
  }
  const last = opening.end - ((end ?? start) - start);
  return [startAt(subject, date, wallClockAt(stop.zone, last).clock)];
};
