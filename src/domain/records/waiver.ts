import { type FieldsOf, instant, line, prose } from './field';

/** A finding that somebody takes as it is, for as long as its facts stay the same. */
export interface Waiver {
  readonly id: string;
  readonly rule: string;
  /** The id of the finding. */
  readonly finding: string;
  /** The facts of the finding as they were waived, as canonical JSON. */
  readonly facts: string;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string | null;
}

export const waiverFields = {
  rule: { label: 'Rule', seenAs: 'internal', type: line, empty: '' },
  finding: { label: 'Finding', seenAs: 'internal', type: line, empty: '' },
  facts: { label: 'Facts', seenAs: 'internal', type: prose, empty: '' },
  reason: { label: 'Reason', seenAs: 'internal', type: prose, empty: '' },
  by: { label: 'Waived by', seenAs: 'internal', type: line, empty: '' },
  at: { label: 'At', seenAs: 'internal', type: instant, empty: null },
} as const satisfies FieldsOf<Waiver>;
