import { capitalized, uncapitalized } from '../../domain/describe/capitalized';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { GiftOfVisit } from '../subjects/gifts';
import type { MeetingAtStop } from '../subjects/meeting';
import { listText, meetingName, meetingsText } from '../wording';
import { addTasks } from './add-tasks';
import { dueBefore } from './due-before';

/** Somebody chooses what is missing, and what is given again is not given. */
export const fixesOfGifts = (
  trip: Trip,
  missing: readonly MeetingAtStop[],
  twice: readonly GiftOfVisit[],
): readonly Candidate[] => {
  const parts = [...chosenBySomebody(trip, missing), ...takenOut(twice)];
  const [first, ...others] = parts;
  if (!first || others.length === 0) return parts;
  const labels = parts.map(({ label }) => uncapitalized(label));
  const text = listText(labels);
  return [
    candidate(capitalized(text), (draft) => {
      for (const { edit } of parts) edit.change(draft);
    }),
  ];
};

const chosenBySomebody = (trip: Trip, missing: readonly MeetingAtStop[]): readonly Candidate[] =>
  addTasks(
    `Add ${missing.length === 1 ? 'a task' : 'tasks'} to choose the gift for ${meetingsText(missing)}`,
    trip,
    missing.map(({ meeting, stop }) => ({
      kind: 'other',
      text: `Choose the gift for ${meetingName(meeting)}`,
      meeting: meeting.id,
      owner: stop.controlOfficer,
      due: dueBefore(meeting.slot.date),
    })),
  );

const takenOut = (twice: readonly GiftOfVisit[]): readonly Candidate[] => {
  if (twice.length === 0) return [];
  const texts = twice.map(
    ({ text, subject }) => `“${text}” out of ${meetingName(subject.meeting)}`,
  );
  return [
    candidate(`Take ${listText(texts)}`, (draft) => {
      for (const { subject, id } of twice) delete draft.meetings[subject.meeting.id]?.gifts[id];
    }),
  ];
};
