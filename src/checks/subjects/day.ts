import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import { isLive } from '../../domain/derive/status';
import { groupedBy } from '../../domain/lists/grouped-by';
import { thoseWhere } from '../../domain/lists/of-each';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { LocalDate } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import type { Batch } from './batch';
import type { MeetingAtStop } from './meeting';
import { type Night, nightAfter } from './night';
import { chainInputs, principalChain } from './principal-chain';
import { datesOf } from './stop-dates';
import { type Terms, termsOf } from './terms';
import { byTimeOfMeeting, meetingsInTime } from './visit';

/** A local date at a stop. */
export interface VisitDay {
  readonly stop: Stop;
  readonly date: LocalDate;
  readonly journey: Terms;
  readonly calendar: Trip['calendar'];
  /** The live ones of that date, in the order of time; those without a time come last. */
  readonly meetings: readonly MeetingAtStop[];
  /** The principal's, by the date on which they depart; those of no known time are in none. */
  readonly movements: readonly Movement[];
  /** The live meetings of the stop that are choices of something, on whatever date. */
  readonly choices: readonly MeetingAtStop[];
  /** The principal's that follows; null where nobody sleeps there, or one end of it is open. */
  readonly night: Night | null;
}

export const dayBatches = (trip: Trip): readonly Batch<VisitDay>[] =>
  stopsInOrder(trip).flatMap((stop) => {
    const meetings = live(stop, meetingsInTime(trip, stop), null);
    const byDate = liveByDate(stop, meetings);
    const choices = choicesAmong(stop, meetings, null);
    return datesOf(trip, stop).map((date) => {
      const ofDate = byDate.get(date) ?? none;
      return {
        key: `day ${stop.id} ${date}`,
        inputs: [termsOf(trip), trip.calendar, ofDate, choices, ...chainInputs(trip, stop)],
        make: () => [
          { key: date, subject: dayOf(trip, { stop, date, meetings: ofDate, choices }) },
        ],
      };
    });
  });

const none: readonly MeetingAtStop[] = [];

const dayOf = (
  trip: Trip,
  told: Pick<VisitDay, 'stop' | 'date' | 'meetings' | 'choices'>,
): VisitDay => {
  const { stop, date } = told;
  const { waypoints, movements } = principalChain(trip, stop);
  return {
    ...told,
    journey: termsOf(trip),
    calendar: trip.calendar,
    movements: movements.filter(
      ({ departs }) => departs !== null && wallClockAt(stop.zone, departs).date === date,
    ),
    night: nightAfter(trip, stop, date, waypoints),
  };
};

const live = thoseWhere(({ meeting }: MeetingAtStop) => isLive(meeting.status));

const choicesAmong = thoseWhere(({ meeting }: MeetingAtStop) => meeting.option !== null);

const liveByDate = groupedBy(
  ({ meeting }: MeetingAtStop) => (meeting.slot.date === null ? [] : [meeting.slot.date]),
  byTimeOfMeeting,
);
