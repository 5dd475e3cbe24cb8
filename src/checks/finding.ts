/** The worst first. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/**
 * What a finding is about. A leg has the id of the stop that it leads to, a movement that of the
 * derived Movement, the trip that of its journey.
 */
export interface Subject {
  readonly kind:
    | 'meeting'
    | 'stop'
    | 'leg'
    | 'movement'
    | 'person'
    | 'venue'
    | 'topic'
    | 'objective'
    | 'option'
    | 'trip';
  readonly id: string;
}

/** What a check reports. */
export interface Finding {
  /** The rule and what it is about, so that it stays the same while figures change. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The first one is where it is shown; empty for a rule that broke. */
  readonly about: readonly Subject[];
  /** A planner's sentence with the figures in it. */
  readonly message: string;
  /** The field of the first subject that is underlined. */
  readonly field?: string;
  /** It cannot wait: it is listed before all others. */
  readonly isUrgent?: true;
  /** Among findings of its rule and severity the lowest comes first, wherever it is on the trip. */
  readonly rank?: number;
  /** The facts of the finding: they, not its wording, say whether it is still the same. */
  readonly data: Readonly<Record<string, unknown>>;
}

const subjectKey = ({ kind, id }: Subject): string => `${kind} ${id}`;

/** The same for the same subjects in any order. */
export const subjectsKey = (subjects: readonly Subject[]): string =>
  subjects.map(subjectKey).sort().join(', ');

export const findingId = (rule: string, subjects: readonly Subject[], part = ''): string =>
  [`${rule}:`, subjectsKey(subjects), part].filter(Boolean).join(' ');
