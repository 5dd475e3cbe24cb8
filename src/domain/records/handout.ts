import { type FieldsOf, instant, line } from './field';

/** A paper that left the house: which version went to whom. */
export interface Handout {
  readonly id: string;
  readonly version: string;
  readonly paper: string;
  readonly audience: string;
  readonly to: string;
  /** ISO 8601, UTC. */
  readonly at: string | null;
}

export const handoutFields = {
  version: { label: 'Version', seenAs: 'internal', type: line, empty: '' },
  paper: { label: 'Paper', seenAs: 'internal', type: line, empty: '' },
  audience: { label: 'For', seenAs: 'internal', type: line, empty: '' },
  to: { label: 'To', seenAs: 'internal', type: line, empty: '' },
  at: { label: 'At', seenAs: 'internal', type: instant, empty: null },
} as const satisfies FieldsOf<Handout>;
