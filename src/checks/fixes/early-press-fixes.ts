import type { TripDraft } from '../../domain/edits/edit';
import type { Trip } from '../../domain/records/tables';
import { HOUR, type Instant } from '../../domain/time/instant';
import { type Candidate, candidate } from '../rule';
import type { EarlyPress, EarlyReadout } from '../subjects/early-press';
import { scheduled } from '../subjects/scheduled';
import { listed, meetingName } from '../wording';
import { startLater } from './start-later';

/** What waits longer is another plan, not a fix. */
const LONGEST_WAIT = 12 * HOUR;

/** The press waits, or stays outside; a readout is due on the day on which its meeting ends. */
export const fixesOfEarlyPress = (
  trip: Trip,
  announced: Instant | null,
  press: readonly EarlyPress[],
  readouts: readonly EarlyReadout[],
): readonly Candidate[] => {
  const later = (draft: TripDraft): void => {
    for (const { task, endsOn } of readouts) {
      const changed = draft.tasks[task.id];
      if (changed) changed.due = endsOn;
    }
  };
  if (press.length === 0) return [candidate('Have the readout on the day of its meeting', later)];
  const close = candidate(
    `Close ${listed(press.map(({ subject }) => meetingName(subject.meeting)))} to the press`,
    (draft) => {
      later(draft);
      for (const { subject } of press) {
        const changed = draft.meetings[subject.meeting.id];
        if (changed) changed.coverage = 'closed';
      }
    },
  );
  return [...(readouts.length === 0 ? waiting(trip, announced, press) : []), close];
};

const waiting = (
  trip: Trip,
  announced: Instant | null,
  [first, ...others]: readonly EarlyPress[],
): readonly Candidate[] => {
  if (!first || others.length > 0 || announced === null) return [];
  const { meeting, stop, start } = first.subject;
  const entry = scheduled(meeting, stop);
  const wait = announced - first.from;
  return entry && start !== null && wait <= LONGEST_WAIT
    ? startLater(trip, entry, start + wait)
    : [];
};
