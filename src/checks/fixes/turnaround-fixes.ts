import { moveTo } from '../../domain/derive/travel';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import { scheduled } from '../subjects/scheduled';
import type { Step } from '../subjects/step';
import { earliestDue, fitOf } from '../subjects/step-facts';
import { clockAt, meetingName } from '../wording';
import { endEarlier } from './end-earlier';
import { later } from './push-later';
import { startLater } from './start-later';

/** What comes after later, what comes before shorter, or the car when it can leave. */
export const fixesOfShortTurnaround = (step: Step, trip: Trip): readonly Candidate[] => {
  const { stop, before, after, free } = step;
  const due = earliestDue(step);
  const moved = after && scheduled(after, stop);
  const shortBy = fitOf(step)?.shortBy ?? 0;
  return [
    ...leaveInTime(step, trip),
    ...(moved && due !== null ? startLater(trip, moved, due) : []),
    ...(before ? endEarlier(before, stop, later(free, -shortBy)) : []),
  ];
};

/** The told departure is what is wrong where the step would fit without it. */
const leaveInTime = ({ stop, after, free, travel, toldDeparture }: Step, trip: Trip) => {
  const move = after && moveTo(trip, { meeting: after.id });
  if (!move || toldDeparture === null || travel === null) return [];
  const leaves = later(free, travel.boarding);
  const clock = clockAt(stop, leaves);
  return [
    candidate(`Leave for ${meetingName(after)} at ${clock}`, (draft) => {
      const changed = draft.moves[move.id];
      if (changed) changed.departs = `${clock.slice(0, 2)}:${clock.slice(2)}`;
    }),
  ];
};
