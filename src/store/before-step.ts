import { undoStep } from '../domain/edits/history';
import type { Trip } from '../domain/records/tables';
import { isSound } from './context';
import type { OpenTrip } from './state';

/** The trip as it would be without a step; what has changed since stays as it is. */
export const tripBefore = ({ trip, commits }: OpenTrip, step: string): Trip =>
  undoStep(
    trip,
    commits.filter((commit) => commit.step === step),
    isSound,
  ).trip;
