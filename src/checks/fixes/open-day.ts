import { datesAt } from '../../domain/derive/days';
import { type Calendars, isOpenDay } from '../../domain/facts/closed-day';
import type { Trip } from '../../domain/records/tables';
import { daysBetween, formatShortDate, type LocalDate } from '../../domain/time/local-date';
import { type Candidate, candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingName, meetingsText } from '../wording';
import { addTasks } from './add-tasks';

const MOST_DAYS = 2;

/** To move more of a day is to plan another one. */
const MOST_MEETINGS = 20;

/** To the nearest days of the stay on which the offices are open, by the same clock. */
export const moveToOpenDay = (
  calendars: Calendars,
  subjects: readonly MeetingAtStop[],
): readonly Candidate[] => {
  const stop = subjects[0]?.stop;
  const date = subjects[0]?.meeting.slot.date;
  if (!stop || !date) return [];
  const isOpen = (day: LocalDate): boolean => isOpenDay(calendars, stop.country, day);
  return moveToDay(subjects, datesAt(stop, []).filter(isOpen), date);
};

/** The nearest of these dates. */
export const moveToDay = (
  subjects: readonly MeetingAtStop[],
  dates: readonly LocalDate[],
  from: LocalDate,
): readonly Candidate[] => {
  if (subjects.length > MOST_MEETINGS) return [];
  return dates
    .filter((date) => date !== from)
    .toSorted((one, other) => Math.abs(daysBetween(from, one)) - Math.abs(daysBetween(from, other)))
    .slice(0, MOST_DAYS)
    .map((date) =>
      candidate(`Move ${meetingsText(subjects)} to ${formatShortDate(date)}`, (draft) => {
        for (const { meeting } of subjects) {
          const moved = draft.meetings[meeting.id];
          if (moved) moved.slot = { ...meeting.slot, date };
        }
      }),
    );
};

/** 'Add a task to confirm Talks with the host': that they hold it all the same. */
export const confirmWithHost = (
  trip: Trip,
  subjects: readonly MeetingAtStop[],
  why: string,
): readonly Candidate[] =>
  addTasks(
    `Add a task to confirm ${meetingsText(subjects)} with the host`,
    trip,
    subjects.map(({ meeting, stop }) => ({
      kind: 'confirm' as const,
      text: `Confirm ${meetingName(meeting)} with the host: ${why}`,
      meeting: meeting.id,
      owner: stop.controlOfficer,
    })),
  );
