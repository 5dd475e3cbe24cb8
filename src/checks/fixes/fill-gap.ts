import type { Trip } from '../../domain/records/tables';
import { minutesBetween } from '../../domain/time/instant';
import { emptyHours } from '../empty-hours';
import { type Candidate, candidate } from '../rule';
import type { Step } from '../subjects/step';
import { clockAt } from '../wording';
import { addLine } from './add-line';

const kinds = [
  { kind: 'down', title: 'Down time', words: 'down time' },
  { kind: 'hold', title: 'Hold', words: 'a hold' },
] as const;

/** 'Add down time 1130–1400' */
export const fixesOfGap = (step: Step, trip: Trip): readonly Candidate[] => {
  const gap = emptyHours(step);
  if (!gap) return [];
  const { stop, after, before } = step;
  const minutes = minutesBetween(gap.start, gap.end);
  const clocks = `${clockAt(stop, gap.start)}–${clockAt(stop, gap.end)}`;
  return kinds.map(({ kind, title, words }) => {
    const id = `${kind}-${(after ?? before)?.id ?? stop.id}`;
    const { change } = addLine(trip, stop, gap.start, id, { kind, title, minutes });
    return candidate(`Add ${words} ${clocks}`, change);
  });
};
