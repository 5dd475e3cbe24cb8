import { type FieldsOf, instant, line, prose } from './field';

/** A state of the trip that has a name of its own and does not change any more. */
export interface Version {
  readonly id: string;
  readonly label: string;
  readonly author: string;
  readonly note: string;
  readonly rev: string;
  /** ISO 8601, UTC. */
  readonly asOf: string | null;
}

export const versionFields = {
  label: { label: 'Version', seenAs: 'page', type: line, empty: '' },
  author: { label: 'Author', seenAs: 'internal', type: line, empty: '' },
  note: { label: 'Note', seenAs: 'internal', type: prose, empty: '' },
  rev: { label: 'Revision', seenAs: 'page', type: line, empty: '' },
  asOf: { label: 'As of', seenAs: 'page', type: instant, empty: null },
} as const satisfies FieldsOf<Version>;
