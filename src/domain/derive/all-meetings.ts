import { thoseWhere } from '../lists/of-each';
import { recordsIn } from '../lists/records-in';
import { lineageOf } from '../lists/touched';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';

const listed = recordsIn<Meeting>();

/** In no order: of thousands only those are looked at that an edit touched. */
export const allMeetings = ({ meetings }: Trip): readonly Meeting[] => listed(meetings);

const illustrated = thoseWhere(
  ({ source, illustrative }: Meeting) => source === 'illustrative' || illustrative,
);

/** Whether the time of a meeting is invented. */
export const isAnyIllustrative = (trip: Trip): boolean =>
  illustrated(lineageOf(trip.meetings), allMeetings(trip), null).length > 0;

const toldFor = thoseWhere(
  ({ preset, poolInPlace }: Meeting) => preset !== null || poolInPlace !== null,
);

/** For which cameras or a pool were told a time. */
export const meetingsWithPoolTimes = (trip: Trip): readonly Meeting[] =>
  toldFor(lineageOf(trip.meetings), allMeetings(trip), null);

const optional = thoseWhere(({ option }: Meeting) => option !== null);

/** Those that are choices of questions. */
export const meetingsByChoice = (trip: Trip): readonly Meeting[] =>
  optional(lineageOf(trip.meetings), allMeetings(trip), null);
