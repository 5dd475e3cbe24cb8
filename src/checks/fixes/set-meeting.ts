import type { Meeting } from '../../domain/records/meeting';
import { type Candidate, candidate } from '../rule';

/** Sets fields of a meeting, as one fix. */
export const setMeeting = (
  label: string,
  { id }: Meeting,
  values: Partial<Omit<Meeting, 'id'>>,
): Candidate =>
  candidate(label, (draft) => {
    const meeting = draft.meetings[id];
    if (meeting) Object.assign(meeting, structuredClone(values));
  });
