import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import type { Candidate } from '../rule';
import type { Step } from '../subjects/step';
import { endEarlier } from './end-earlier';
import { leaveInTime } from './leave-in-time';
import { later } from './push-later';
import { slipLeg } from './slip-leg';

/** The car when it can leave, the last meeting shorter, or the leg later. */
export const fixesOfLateParty = (
  trip: Trip,
  step: Step,
  { shortBy, latestDeparture }: { readonly shortBy: number; readonly latestDeparture: Instant },
): readonly Candidate[] => {
  const { stop, before, free, travel } = step;
  const seated = later(free, travel?.boarding ?? 0);
  return [
    ...leaveInTime(step, trip, latestDeparture < seated ? latestDeparture : seated),
    ...(before ? endEarlier(before, stop, later(free, -shortBy)) : []),
    ...slipLeg(trip, stop, shortBy),
  ];
};
