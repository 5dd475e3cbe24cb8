import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { InterpreterDay } from '../subjects/interpreter-day';
import type { MeetingAtStop } from '../subjects/meeting';
import { scheduled } from '../subjects/scheduled';
import { meetingsText, namesOf } from '../wording';
import { freeFor, speaksAllOf } from './free-for';

interface Overload {
  readonly meetings: readonly MeetingAtStop[];
  readonly minutes: number;
  /** What is left for one alone, in minutes. */
  readonly most: number;
}

/** Beside them in as few as it takes, the longest first; none unless one is free for each. */
export const fixesBySecondInterpreter = (
  { person }: InterpreterDay,
  { meetings, minutes, most }: Overload,
  trip: Trip,
): readonly Candidate[] => {
  let left = minutes;
  const helped = meetings
    .toSorted((one, other) => (other.meeting.minutes ?? 0) - (one.meeting.minutes ?? 0))
    .filter(({ meeting }) => {
      const isNeeded = left > most;
      if (most > 0 && isNeeded) left -= meeting.minutes ?? 0;
      return isNeeded;
    });
  const seconds = helped.flatMap((subject) => secondFor(trip, subject, person) ?? []);
  if (seconds.length === 0 || seconds.length < helped.length) return [];
  const names = namesOf([...new Set(seconds)]);
  const where = meetingsText(helped);
  return [
    candidate(`Put ${names} beside ${namesOf([person])} at ${where}`, (draft) => {
      for (const [index, { meeting }] of helped.entries()) {
        const participants = draft.meetings[meeting.id]?.participants;
        const second = seconds[index];
        if (participants && second)
          participants[second.id] = { ...participants[second.id], interpreter: true };
      }
    }),
  ];
};

const secondFor = (
  trip: Trip,
  { meeting, stop }: MeetingAtStop,
  person: Person,
): Person | undefined => {
  const entry = scheduled(meeting, stop);
  return entry
    ? freeFor(trip, 'interpreter', entry).find(
        (other) => other.side === person.side && speaksAllOf(other, person),
      )
    : undefined;
};
