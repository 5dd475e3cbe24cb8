import type { Trip } from '../records/tables';
import { type Programme, shownDays, wholeTrip } from './programme';

/** The ids of all meetings of a programme, from the first line of the schedule to the last. */
export const meetingsInOrder = (trip: Trip, programme: Programme = wholeTrip): readonly string[] =>
  shownDays(trip, programme).days.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'meeting' ? [line.meeting.id] : [])),
  );

/** The meetings from the one to the other, both included, whichever comes first. */
export const meetingsBetween = (
  trip: Trip,
  one: string,
  other: string,
  programme?: Programme,
): readonly string[] => {
  const all = meetingsInOrder(trip, programme);
  const [first, last] = [all.indexOf(one), all.indexOf(other)].toSorted((a, b) => a - b);
  return first === undefined || last === undefined || first < 0 ? [] : all.slice(first, last + 1);
};

/** The meetings on the same day of the same stop, in their order. */
export const meetingsOfSameDay = (
  trip: Trip,
  id: string,
  programme?: Programme,
): readonly string[] => {
  const slot = trip.meetings[id]?.slot;
  return meetingsInOrder(trip, programme).filter((other) => {
    const at = trip.meetings[other]?.slot;
    return slot !== undefined && at?.stop === slot.stop && at.date === slot.date;
  });
};
