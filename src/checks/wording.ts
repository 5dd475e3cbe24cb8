import { spanOf } from '../domain/derive/span';
import { shortName } from '../domain/describe/names';
import { meetingKinds } from '../domain/records/choices';
import type { Meeting } from '../domain/records/meeting';
import type { Person } from '../domain/records/person';
import type { Venue } from '../domain/records/venue';
import { formatClock } from '../domain/time/clock-time';
import type { Instant } from '../domain/time/instant';
import { formatDayMonth, type LocalDate } from '../domain/time/local-date';
import { formatWallTime, type Moment } from '../domain/time/wall-time';
import { wallClockAt, type Zoned } from '../domain/time/zones';

export const meetingName = ({ title, kind }: Meeting): string => title || meetingKinds[kind];

/** 'Talks', 'Talks and Dinner', 'Talks, Dinner and 3 more'; two of one name are told apart by their times. */
export const meetingsText = (subjects: readonly { readonly meeting: Meeting }[]): string => {
  const shown = subjects.slice(0, shownOf(subjects.length)).map(({ meeting }) => meeting);
  const names = shown.map(meetingName);
  return listedOf(
    shown.map((meeting, index) => {
      const name = names[index] ?? '';
      const isAlone = names.indexOf(name) === names.lastIndexOf(name);
      return isAlone ? name : withTime(name, meeting);
    }),
    subjects.length,
  );
};

/** 'Bilateral (10 Jan 0930)' */
const withTime = (name: string, { slot: { date, time } }: Meeting): string =>
  date === null ? `${name} (date TBD)` : `${name} (${dateAndTime({ date, time })})`;

export const placeName = ({ name }: Pick<Venue, 'name'>): string => name || 'an unnamed place';

/** 'Gen. Liang', 'Gen. Liang and Mr. Yang', 'Gen. Liang, Mr. Yang and 3 more'. */
export const namesOf = (people: readonly Person[]): string => listed(people.map(shortName));

/** 'Talks', 'Talks and Dinner', 'Talks, Dinner and 3 more'. */
export const listed = (names: readonly string[]): string =>
  listedOf(names.slice(0, shownOf(names.length)), names.length);

/** How many of so many are named: of four and more only two. */
const shownOf = (count: number): number => (count > 3 ? 2 : count);

const listedOf = (shown: readonly string[], count: number): string =>
  count > shown.length ? `${shown.join(', ')} and ${count - shown.length} more` : listText(shown);

/** 'one', 'one and two', 'one, two and three' */
export const listText = (texts: readonly string[]): string =>
  [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' and ');

/** '0930' on the clock of the stop. */
export const clockAt = (stop: Zoned, instant: Instant): string =>
  formatClock(wallClockAt(stop.zone, instant).clock, '24');

/** '1500', or '12 Jan 1500' when that is not the date that one has in mind. */
export const dayAndClockAt = (
  stop: Zoned,
  instant: Instant,
  expected: LocalDate | null,
): string => {
  const { date } = wallClockAt(stop.zone, instant);
  return date === expected ? clockAt(stop, instant) : dateAndClockAt(stop, instant);
};

/** 'at 1500', or 'at 1500 on 12 Jan': as above, in a sentence. */
export const atDayAndClock = (
  stop: Zoned,
  instant: Instant,
  expected: LocalDate | null,
): string => {
  const { date } = wallClockAt(stop.zone, instant);
  const at = `at ${clockAt(stop, instant)}`;
  return date === expected ? at : `${at} on ${formatDayMonth(date)}`;
};

/** '12 Jan 1500' */
export const dateAndClockAt = (stop: Zoned, instant: Instant): string =>
  `${formatDayMonth(wallClockAt(stop.zone, instant).date)} ${clockAt(stop, instant)}`;

/** '12 Jan 1500', '12 Jan TBD' */
export const dateAndTime = ({ date, time }: Pick<Moment, 'date' | 'time'>): string =>
  `${formatDayMonth(date)} ${formatWallTime(time, '24')}`;

/** 'Talks with Gen. Liang (0930–1100)', or only its start while the length is not known. */
export const meetingWithTimes = (meeting: Meeting, stop: Zoned): string => {
  const { start, end } = spanOf(meeting, stop);
  if (start === null) return meetingName(meeting);
  const until = end === null ? '' : `–${clockAt(stop, end)}`;
  return `${meetingName(meeting)} (${clockAt(stop, start)}${until})`;
};
