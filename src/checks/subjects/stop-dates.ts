import { datesWith } from '../../domain/derive/days';
import { ofEach } from '../../domain/lists/of-each';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { LocalDate } from '../../domain/time/local-date';
import { perStop } from './per-stop';
import { meetingsOfStop } from './stop-meetings';

/** The dates on which a stop has anything: kept, as few edits bring another date. */
export const datesOf = perStop(
  (trip, stop) => [datesOfMeetings(trip, stop)],
  (trip, stop) => datesWith(stop, datesOfMeetings(trip, stop)),
);

const datesOfMeetings = (trip: Trip, stop: Stop): readonly LocalDate[] =>
  dateOfEach(stop, meetingsOfStop(trip, stop), null);

const dateOfEach = ofEach(({ slot }: Meeting): readonly LocalDate[] =>
  slot.date === null ? [] : [slot.date],
);
