import { uncapitalized } from '../domain/describe/capitalized';
import type { Edit } from '../domain/edits/edit';
import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import type { Severity, Subject } from './finding';
import type { Limit } from './limit';
import type { Setting } from './setting';
import type { SubjectKind, SubjectOf } from './subjects/subjects';

/** What rules are about, and the heading under which a planner reads them. */
export const groups = {
  time: 'Time',
  people: 'People',
  places: 'Places',
  protocol: 'Protocol',
  rest: 'Rest and meals',
  calendar: 'Calendar',
  press: 'Press',
  legs: 'Legs',
  completeness: 'Completeness',
  objectives: 'Objectives',
  manifests: 'Manifests and nights',
  papers: 'Papers and files',
} as const;
export type Group = keyof typeof groups;

/** What a rule found: a finding without the name of its rule. */
export interface Report {
  /** Null: nothing to report after all, as one of the two is cancelled. */
  readonly severity: Severity | null;
  readonly about: readonly Subject[];
  /** What the finding is known by, where that is less than all it is about. */
  readonly knownBy?: readonly Subject[];
  /** Which of several things of the same subjects it is about. */
  readonly part?: string;
  readonly message: string;
  readonly field?: string;
  /** It is listed before all others. */
  readonly isUrgent?: true;
  readonly rank?: number;
  /** The stop at which a rule that gathers has it told together with others. */
  readonly gatherAt?: Stop;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An edit that may end a finding; it is offered only after a trial. */
export interface Candidate {
  readonly label: string;
  readonly edit: Edit;
}

/** A rule is data and one function of its subject, which carries all that it may look at. */
export interface Rule<Kind extends SubjectKind> {
  readonly id: string;
  readonly group: Group;
  readonly looksAt: Kind;
  /** `by status`: of the meetings in it; the others are what it is for confirmed things. */
  readonly severity: 'by status' | Severity;
  readonly description: string;
  /** The rules whose findings about the same subjects say no more than this one's. */
  readonly silences: readonly string[];
  /** What it goes by beside its subject; it is asked again when that changes. */
  readonly heeds?: readonly ('now' | 'facts')[];
  readonly limits?: readonly Limit[];
  /** Silent until a trip gives it a voice. */
  readonly isOffAtFirst?: true;
  readonly check: (subject: SubjectOf[Kind], setting: Setting) => Report | false | null;
  /** One finding a stop of the reports that were gathered there, at least one. */
  readonly gather?: (stop: Stop, reports: readonly Report[]) => Report;
  /** The least disturbing first; of two that disturb the same meetings, the order holds. */
  readonly fixes?: (subject: SubjectOf[Kind], trip: Trip, setting: Setting) => readonly Candidate[];
}

/** A rule of one of the kinds. */
export type RuleFor<Kind extends SubjectKind> = { readonly [One in Kind]: Rule<One> }[Kind];

export type AnyRule = RuleFor<SubjectKind>;

export const candidate = (label: string, change: Edit['change']): Candidate => ({
  label,
  edit: { label: uncapitalized(label), change },
});
