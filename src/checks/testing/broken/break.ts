import type { Changes } from '../changes';

/** How the sample trip is broken so that a rule tells it. */
export interface Break {
  /** Looked at as if at another instant than the sample is. */
  readonly asIf?: string;
  /** What else stands in the sample before it is broken. */
  readonly given?: Changes;
  readonly broken: Changes;
  /** What the finding is about, by ids; the records that were broken, where nothing is said. */
  readonly about?: readonly string[];
}

/** By the id of the rule. */
export type Breaks = Readonly<Record<string, Break>>;
