import type { Trip } from '../../domain/records/tables';
import type { Candidate } from '../rule';
import type { Step } from '../subjects/step';
import { endEarlier } from './end-earlier';
import { later } from './push-later';
import { slipLeg } from './slip-leg';

/** The last meeting shorter, or the leg later. */
export const fixesOfLateParty = (
  trip: Trip,
  { stop, before, free }: Step,
  shortBy: number,
): readonly Candidate[] => [
  ...(before ? endEarlier(before, stop, later(free, -shortBy)) : []),
  ...slipLeg(trip, stop, shortBy),
];
