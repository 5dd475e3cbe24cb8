import { generateNKeysBetween } from 'fractional-indexing';
import type { DayKey } from '../derive/days';
import { meetingsAt } from '../derive/meetings-at';
import { meetingsInOrder } from '../derive/meetings-in-order';
import { isLive } from '../derive/status';
import { dayText } from '../describe/day-text';
import type { Meeting } from '../records/meeting';
import type { Slot } from '../records/moment';
import type { Trip } from '../records/tables';
import { addDays, daysBetween, type LocalDate } from '../time/local-date';
import { find } from '../trip';
import { copyMeeting } from './copy-meeting';
import type { Edit } from './edit';
import { meetingsText } from './meetings-text';
import { orderAfter } from './order-after';
import { addRecord, together } from './record-edits';

/** Copies that are not in the trip yet, in the order of the schedule, and the edit that adds them. */
export interface Copies {
  readonly meetings: readonly Meeting[];
  readonly edit: Edit;
}

/**
 * Copies meetings to a day, at the same clock times there. Of several days the first becomes that
 * day, and the others follow at their distance. What a copy keeps: see copyMeeting.
 */
export const copyMeetings = (
  trip: Trip,
  ids: readonly string[],
  to: DayKey,
  newId: () => string,
): Copies => copiesOf(trip, ids, to, newId, meetingsText(trip, ids));

/** Copies the pattern of a day to another: what is off, and what is aboard an aircraft, stays out. */
export const copyDay = (trip: Trip, from: DayKey, to: DayKey, newId: () => string): Copies => {
  const ids = meetingsInOrder(trip).filter((id) => {
    const meeting = find(trip.meetings, id);
    return meeting && isOfPattern(meeting, from);
  });
  return copiesOf(trip, ids, to, newId, dayText(trip, from));
};

const isOfPattern = ({ slot, status, aboard }: Meeting, { stop, date }: DayKey): boolean =>
  slot.stop === stop && slot.date === date && isLive(status) && aboard === null;

const copiesOf = (
  trip: Trip,
  ids: readonly string[],
  to: DayKey,
  newId: () => string,
  what: string,
): Copies => {
  const wanted = new Set(ids);
  const originals = meetingsInOrder(trip).flatMap((id) =>
    wanted.has(id) ? (find(trip.meetings, id) ?? []) : [],
  );
  const first = firstDate(originals);
  const copyIds = new Map(originals.map(({ id }) => [id, newId()]));
  const before = orderAfter(meetingsAt(trip, to.stop));
  const orders = generateNKeysBetween(before, null, originals.length);
  const meetings = originals.map((meeting, index) =>
    copyMeeting(trip, meeting, {
      id: copyIds.get(meeting.id) ?? newId(),
      slot: slotOn(meeting.slot, to, first),
      order: orders[index] ?? before,
      follows: copyIds.get(meeting.follows ?? '') ?? null,
    }),
  );
  const additions = meetings.map((copy) => addRecord('meetings', copy, 'a copy'));
  return { meetings, edit: together(`copy ${what} to ${dayText(trip, to)}`, additions) };
};

const firstDate = (meetings: readonly Meeting[]): LocalDate | undefined =>
  meetings.flatMap(({ slot }) => slot.date ?? []).toSorted()[0];

const slotOn = (slot: Slot, { stop, date }: DayKey, first: LocalDate | undefined): Slot => {
  const away = slot.date === null || first === undefined ? 0 : daysBetween(first, slot.date);
  return { stop, date: date === null ? null : addDays(date, away), time: slot.time, fold: null };
};
