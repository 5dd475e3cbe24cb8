import type { Trip } from '../../domain/records/tables';
import type { Candidate } from '../rule';
import { scheduled } from '../subjects/scheduled';
import type { Step } from '../subjects/step';
import { earliestDue, fitOf } from '../subjects/step-facts';
import { endEarlier } from './end-earlier';
import { leaveInTime } from './leave-in-time';
import { later } from './push-later';
import { startLater } from './start-later';

/** What comes after later, what comes before shorter, or the car when it can leave. */
export const fixesOfShortTurnaround = (step: Step, trip: Trip): readonly Candidate[] => {
  const { stop, before, after, free, travel } = step;
  const due = earliestDue(step);
  const moved = after && scheduled(after, stop);
  const shortBy = fitOf(step)?.shortBy ?? 0;
  return [
    ...(after ? leaveInTime(step, trip, later(free, travel?.boarding ?? 0)) : []),
    ...(moved && due !== null ? startLater(trip, moved, due) : []),
    ...(before ? endEarlier(before, stop, later(free, -shortBy)) : []),
  ];
};
