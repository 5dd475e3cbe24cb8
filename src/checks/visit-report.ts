import { cityText } from '../domain/describe/travel-text';
import type { Severity } from './finding';
import type { Report } from './rule';
import { atMostWarning, ownSeverity } from './severity';
import type { MeetingAtStop } from './subjects/meeting';
import type { Visit } from './subjects/visit';
import { capitalized, listed, meetingName } from './wording';

/** The worst of them; null for none. */
export const worstOf = (severities: readonly (Severity | null)[]): Severity | null =>
  (['error', 'warning', 'note'] as const).find((severity) => severities.includes(severity)) ?? null;

/** What is missing for meetings is a warning at most, and a note where they are all ideas. */
export const severityOfMissing = (subjects: readonly MeetingAtStop[]): Severity | null =>
  worstOf(subjects.map(({ meeting }) => atMostWarning(ownSeverity(meeting.status))));

export const meetingNames = (subjects: readonly MeetingAtStop[]): readonly string[] =>
  subjects.map(({ meeting }) => meetingName(meeting));

/**
 * 'No notetaker for Talks.', 'Beijing: no notetaker for Talks and Dinner.' It is told at the meeting
 * where it is one, else at the stop, and is the same finding while meetings come and go.
 */
export const reportOfMissing = (
  { stop }: Visit,
  subjects: readonly MeetingAtStop[],
  text: string,
  field: string,
): Report => {
  const ids = subjects.map(({ meeting }) => meeting.id);
  const meetings = ids.map((id) => ({ kind: 'meeting', id }) as const);
  const atStop = { kind: 'stop', id: stop.id } as const;
  const isOne = meetings.length === 1;
  const sentence = `${text} ${listed(meetingNames(subjects))}.`;
  return {
    severity: severityOfMissing(subjects),
    about: isOne ? meetings : [atStop, ...meetings],
    knownBy: [atStop],
    message: isOne ? capitalized(sentence) : `${cityText(stop)}: ${sentence}`,
    ...(isOne ? { field } : {}),
    data: { meetings: ids },
  };
};
