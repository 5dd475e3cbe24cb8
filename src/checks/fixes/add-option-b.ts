import { orderAfter } from '../../domain/edits/order-after';
import type { Meeting } from '../../domain/records/meeting';
import { newMeeting, newOption } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import { meetingName } from '../wording';
import { freeId } from './free-id';

/** Makes a meeting the choice A of a new question, with a B at its time that is still to be found. */
export const addOptionB = (trip: Trip, meeting: Meeting): Candidate => {
  const name = meetingName(meeting);
  const group = freeId(trip.options, `option-${meeting.id}`.slice(0, 70));
  const other = freeId(trip.meetings, `${meeting.id.slice(0, 70)}-b`);
  const { slot, minutes, tracks, order } = meeting;
  return candidate(`Add an option B for ${name}`, (draft) => {
    draft.options[group] = newOption(group, {
      title: name,
      stop: slot.stop,
      order: orderAfter(Object.values(trip.options)),
    });
    draft.meetings[other] = newMeeting(other, {
      ...{ slot, minutes, tracks, order },
      title: `Option B for ${name}`,
      option: { group, choice: 'B' },
    });
    const first = draft.meetings[meeting.id];
    if (first) first.option = { group, choice: 'A' };
  });
};
