/**
 * Subjects that are found together. While every input is the same object as before, they and what
 * the rules said of them stand.
 */
export interface Batch<Subject> {
  readonly key: string;
  readonly inputs: readonly unknown[];
  readonly make: () => readonly Keyed<Subject>[];
}

/** A subject and the name by which its earlier self is found. */
export interface Keyed<Subject> {
  readonly key: string;
  readonly subject: Subject;
}
