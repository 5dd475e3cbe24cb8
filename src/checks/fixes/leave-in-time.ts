import { moveTo } from '../../domain/derive/travel';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import { type Candidate, candidate } from '../rule';
import type { Step } from '../subjects/step';
import { clockAt, meetingName } from '../wording';

/** The told departure is what is wrong where the step would fit without it. */
export const leaveInTime = (
  { stop, after, travel, toldDeparture }: Step,
  trip: Trip,
  leaves: Instant,
): readonly Candidate[] => {
  const move = moveTo(trip, after ? { meeting: after.id } : { wheelsUp: stop.id });
  if (!move || toldDeparture === null || travel === null) return [];
  const clock = clockAt(stop, leaves);
  const destination = after ? meetingName(after) : 'the airfield';
  return [
    candidate(`Leave for ${destination} at ${clock}`, (draft) => {
      const changed = draft.moves[move.id];
      if (changed) changed.departs = `${clock.slice(0, 2)}:${clock.slice(2)}`;
    }),
  ];
};
