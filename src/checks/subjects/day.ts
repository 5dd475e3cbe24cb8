import { datesAt } from '../../domain/derive/days';
import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import { isLive } from '../../domain/derive/status';
import type { Trip } from '../../domain/records/tables';
import type { LocalDate } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import type { Batch } from './batch';
import type { MeetingAtStop } from './meeting';
import { meetingsOfStop } from './stop-meetings';
import { type Visit, visitInputs, visitTo } from './visit';

/** A local date of a visit. */
export interface VisitDay {
  readonly visit: Visit;
  readonly date: LocalDate;
  /** The live ones of that date, in the order of time; those without a time come last. */
  readonly meetings: readonly MeetingAtStop[];
  /** The principal's, by the date on which they depart; those of no known time are in none. */
  readonly movements: readonly Movement[];
}

export const dayBatches = (trip: Trip): readonly Batch<VisitDay>[] =>
  stopsInOrder(trip).map((stop) => ({
    key: `day ${stop.id}`,
    inputs: visitInputs(trip, stop),
    make: () => {
      const visit = visitTo(trip, stop);
      return datesAt(stop, meetingsOfStop(trip, stop)).map((date) => ({
        key: date,
        subject: dayOf(visit, date),
      }));
    },
  }));

const dayOf = (visit: Visit, date: LocalDate): VisitDay => ({
  visit,
  date,
  meetings: visit.meetings.filter(
    ({ meeting }) => meeting.slot.date === date && isLive(meeting.status),
  ),
  movements: visit.movements.filter(
    ({ departs }) => departs !== null && wallClockAt(visit.stop.zone, departs).date === date,
  ),
});
