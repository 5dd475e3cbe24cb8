import { stopsInOrder } from '../../domain/derive/route';
import { cityText } from '../../domain/describe/travel-text';
import { ofEach } from '../../domain/lists/of-each';
import type { Status } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { ClockTime } from '../../domain/time/clock-time';
import type { LocalDate } from '../../domain/time/local-date';
import { isExact, type WallTime } from '../../domain/time/wall-time';
import { type Fold, isDateOfClockChange } from '../../domain/time/zones';
import type { Subject } from '../finding';
import { meetingName } from '../wording';
import type { Batch, Keyed } from './batch';
import { meetingsOfStop } from './stop-meetings';

/**
 * A clock time that somebody typed, on a date on which the clocks change there, whatever it is the
 * time of. On any other date it can be read in one way only.
 */
export interface Reading {
  readonly of: Subject;
  readonly field: 'slot' | 'wheelsDown' | 'wheelsUp';
  /** As within a sentence. */
  readonly name: string;
  readonly status: Status;
  readonly city: string;
  readonly zone: string;
  readonly date: LocalDate;
  readonly clock: ClockTime;
  readonly fold: Fold | null;
}

export const readingBatches = (trip: Trip): readonly Batch<Reading>[] =>
  stopsInOrder(trip).map((stop) => {
    const ofMeetings = readingsOf(stop, meetingsOfStop(trip, stop), stop);
    return {
      key: `reading ${stop.id}`,
      inputs: [stop, ofMeetings],
      make: () => [
        ...readingOfMoment(stop, 'wheelsDown', 'wheels down'),
        ...readingOfMoment(stop, 'wheelsUp', 'wheels up'),
        ...ofMeetings,
      ],
    };
  });

const readingsOf = ofEach((meeting: Meeting, stop: Stop) =>
  readingOf(stop, meeting.slot, {
    of: { kind: 'meeting', id: meeting.id },
    field: 'slot',
    name: meetingName(meeting),
    status: meeting.status,
  }),
);

const readingOfMoment = (
  stop: Stop,
  field: 'wheelsDown' | 'wheelsUp',
  name: string,
): readonly Keyed<Reading>[] =>
  readingOf(stop, stop[field], {
    of: { kind: 'stop', id: stop.id },
    field,
    name,
    status: 'confirmed',
  });

interface WhenTyped {
  readonly date: LocalDate | null;
  readonly time: WallTime;
  readonly fold: Fold | null;
}

const readingOf = (
  stop: Stop,
  typed: WhenTyped | null,
  whose: Pick<Reading, 'of' | 'field' | 'name' | 'status'>,
): readonly Keyed<Reading>[] => {
  if (typed === null || typed.date === null || !isExact(typed.time)) return [];
  const { date, fold } = typed;
  if (!isDateOfClockChange(stop.zone, date)) return [];
  const reading = { city: cityText(stop), zone: stop.zone, date, clock: typed.time.at, fold };
  return [{ key: `${whose.of.id} ${whose.field}`, subject: { ...whose, ...reading } }];
};
