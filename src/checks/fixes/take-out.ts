import { isFirm } from '../../domain/derive/status';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { type Candidate, candidate } from '../rule';
import type { Pair } from '../subjects/pair';
import { meetingName, namesOf } from '../wording';

/** 'Take Mr. Schiffer out of Prep session' */
export const takeOutOf = (meeting: Meeting, people: readonly Person[]): Candidate =>
  candidate(`Take ${namesOf(people)} out of ${meetingName(meeting)}`, (draft) => {
    const participants = draft.meetings[meeting.id]?.participants;
    for (const { id } of people) delete participants?.[id];
  });

/** Of the one that is less firm first. */
export const fixesByTakingOut = ({ first, second, people }: Pair): readonly Candidate[] => {
  const fixes = [takeOutOf(second.meeting, people), takeOutOf(first.meeting, people)];
  return isFirm(second.meeting.status) && !isFirm(first.meeting.status) ? fixes.reverse() : fixes;
};
