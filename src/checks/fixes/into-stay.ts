import { datesAt } from '../../domain/derive/days';
import { stopsInOrder } from '../../domain/derive/route';
import { instantOf, spanOf } from '../../domain/derive/span';
import { cityText } from '../../domain/describe/travel-text';
import { moveToStop } from '../../domain/edits/move-to-stop';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { HOUR, type Instant, MINUTE } from '../../domain/time/instant';
import type { LocalDate } from '../../domain/time/local-date';
import { instantOfMoment } from '../../domain/time/wall-time';
import { type Candidate, candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { scheduled } from '../subjects/scheduled';
import { meetingName } from '../wording';
import { endEarlier } from './end-earlier';
import { moveToDay } from './open-day';
import { later } from './push-later';
import { startEarlier } from './start-earlier';
import { startLater } from './start-later';

/** On the ground and off the aircraft, or back at it, in minutes. */
const MARGIN = 10;
/** Meetings start at five past, not at three past. */
const STEP = 5 * MINUTE;
/** So long before wheels down it is the date that is wrong as often as the clock. */
const WRONG_DAY = 3 * HOUR;

/**
 * Into the stay, by starting later, starting earlier or ending earlier; on a day of it; or to the next
 * stop.
 */
export const fixesOfOutsider = (subject: MeetingAtStop, trip: Trip): readonly Candidate[] => {
  const { meeting, stop } = subject;
  const { start, end } = spanOf(meeting, stop);
  if (start === null) return [];
  const down = instantOf(stop.wheelsDown, stop.zone);
  const up = instantOf(stop.wheelsUp, stop.zone);
  const entry = scheduled(meeting, stop);
  const isEarly = down !== null && start < later(down, MARGIN);
  const inside = isEarly
    ? entry && startLater(trip, entry, roundedUp(later(down, MARGIN)))
    : up !== null && [
        ...endEarlier(meeting, stop, later(up, -MARGIN)),
        startEarlier(meeting, stop, roundedDown(later(up, -MARGIN) - ((end ?? start) - start))),
      ];
  return [
    ...(inside || []),
    ...(isEarly && start < down - WRONG_DAY ? onFirstDay(subject) : []),
    ...toOtherStop(trip, meeting, stop, isEarly ? -1 : 1),
  ];
};

const roundedUp = (instant: Instant): Instant => Math.ceil(instant / STEP) * STEP;
const roundedDown = (instant: Instant): Instant => Math.floor(instant / STEP) * STEP;

/** By the same clock, on the first date at which the party is there then. */
const onFirstDay = (subject: MeetingAtStop): readonly Candidate[] => {
  const { meeting, stop } = subject;
  const { date } = meeting.slot;
  const isInside = (day: LocalDate): boolean =>
    isDuringStay({ slot: { ...meeting.slot, date: day } }, stop);
  const first = datesAt(stop, []).find(isInside);
  return date === null || first === undefined ? [] : moveToDay([subject], [first], date);
};

/** By the same date and clock, if the party is there then. */
const toOtherStop = (
  trip: Trip,
  meeting: Meeting,
  stop: Stop,
  direction: 1 | -1,
): readonly Candidate[] => {
  const stops = stopsInOrder(trip);
  const other = stops[stops.findIndex(({ id }) => id === stop.id) + direction];
  if (!other || !isDuringStay(meeting, other)) return [];
  const { change } = moveToStop(trip, meeting.id, other.id);
  return [candidate(`Move ${meetingName(meeting)} to ${cityText(other)}`, change)];
};

const isDuringStay = (
  { slot }: Pick<Meeting, 'slot'>,
  { zone, wheelsDown, wheelsUp }: Stop,
): boolean => {
  const at = slot.date && instantOfMoment(zone, slot.date, slot.time, slot.fold);
  if (typeof at !== 'number') return false;
  const down = instantOf(wheelsDown, zone) ?? -Infinity;
  const up = instantOf(wheelsUp, zone) ?? Infinity;
  return at >= down && at < up;
};
