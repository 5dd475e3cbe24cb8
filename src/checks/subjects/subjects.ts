import type { Trip } from '../../domain/records/tables';
import type { Batch } from './batch';
import { type Pair, pairBatches } from './pair';

/** What a rule may look at. */
export interface SubjectOf {
  readonly pair: Pair;
}

export type SubjectKind = keyof SubjectOf;

/** How the subjects of each kind are found in a trip. */
export const collectors: {
  readonly [Kind in SubjectKind]: (trip: Trip) => readonly Batch<SubjectOf[Kind]>[];
} = {
  pair: pairBatches,
};

export const subjectKinds = ['pair'] as const satisfies readonly SubjectKind[];
