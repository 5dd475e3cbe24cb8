import { slotAfter } from '../../domain/edits/move-meeting';
import { newMeeting } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsText } from '../wording';
import { freeId } from './free-id';

/** Right behind each of them, at its place, for the press alone. */
export const fixesByFilingTime = (
  trip: Trip,
  subjects: readonly MeetingAtStop[],
  minutes: number,
): readonly Candidate[] => {
  const added = subjects.flatMap(({ meeting, stop }) => {
    const { slot, venue, order } = meeting;
    const after = slotAfter(slot, stop, meeting.minutes ?? 0);
    const id = freeId(trip.meetings, `filing-${meeting.id}`.slice(0, 70));
    const kind = 'filing';
    const values = { title: 'Filing time', kind, venue, order, minutes } as const;
    return after ? [newMeeting(id, { ...values, slot: after, tracks: { press: true } })] : [];
  });
  return [
    candidate(`Add ${minutes} min to file after ${meetingsText(subjects)}`, (draft) => {
      for (const meeting of added) draft.meetings[meeting.id] = meeting;
    }),
  ];
};
