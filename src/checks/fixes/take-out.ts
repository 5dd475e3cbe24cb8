import { isFirm } from '../../domain/derive/status';
import type { Meeting } from '../../domain/records/meeting';
import { type Candidate, candidate } from '../rule';
import type { Pair } from '../subjects/pair';
import { meetingName, namesOf } from '../wording';

/** 'Take Mr. Schiffer out of Prep session': of the one that is less firm first. */
export const fixesByTakingOut = ({ first, second, people }: Pair): readonly Candidate[] => {
  const takeOut = (meeting: Meeting): Candidate =>
    candidate(`Take ${namesOf(people)} out of ${meetingName(meeting)}`, (draft) => {
      const participants = draft.meetings[meeting.id]?.participants;
      for (const { id } of people) delete participants?.[id];
    });
  const fixes = [takeOut(second.meeting), takeOut(first.meeting)];
  return isFirm(second.meeting.status) && !isFirm(first.meeting.status) ? fixes.reverse() : fixes;
};
