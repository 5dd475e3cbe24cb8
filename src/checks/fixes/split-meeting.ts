import { slotAfter } from '../../domain/edits/move-meeting';
import type { Meeting } from '../../domain/records/meeting';
import { newMeeting } from '../../domain/records/new-record';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import { meetingName } from '../wording';
import { freeId } from './free-id';
import { steppedMinutes } from './stepped-minutes';

const BREAK_MINUTES = 30;

/** Two halves with a break between, that end when the whole did; what belongs to the start stays there. */
export const fixesBySplitting = (
  trip: Trip,
  meeting: Meeting,
  stop: Stop,
): readonly Candidate[] => {
  const length = meeting.minutes ?? 0;
  const first = steppedMinutes((length - BREAK_MINUTES) / 2);
  const slot = slotAfter(meeting.slot, stop, first + BREAK_MINUTES);
  if (!slot) return [];
  const second = newMeeting(freeId(trip.meetings, `${meeting.id}-part-2`), {
    ...meeting,
    slot,
    minutes: length - first - BREAK_MINUTES,
    title: `${meetingName(meeting)}, continued`,
    anchor: false,
    coverage: null,
    preset: null,
    poolInPlace: null,
    sequence: {},
    gifts: {},
    beganAt: null,
    endedAt: null,
  });
  return [
    candidate(`Split ${meetingName(meeting)} by a break of ${BREAK_MINUTES} min`, (draft) => {
      const whole = draft.meetings[meeting.id];
      if (whole) whole.minutes = first;
      Object.assign(draft.meetings, { [second.id]: second });
    }),
  ];
};
