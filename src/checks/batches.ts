import type { Trip } from '../domain/records/tables';
import { examine, type Outcome } from './examine';
import type { AnyRule, Rule, RuleFor } from './rule';
import { sameInputs, sameMembers } from './same-inputs';
import type { Keyed } from './subjects/batch';
import { collectors, type SubjectKind, type SubjectOf, subjectKinds } from './subjects/subjects';

export interface ExaminedBatch {
  readonly inputs: readonly unknown[];
  readonly subjects: ReadonlyMap<string, ExaminedSubject>;
  readonly outcomes: readonly Outcome[];
}

interface ExaminedSubject {
  readonly subject: unknown;
  readonly outcomes: readonly Outcome[];
}

export type Examined = ReadonlyMap<string, ExaminedBatch>;

/** Every subject of the trip before the rules that look at it, or as it was where nothing changed. */
export const examineTrip = (trip: Trip, byKind: RulesByKind, previous: Examined): Examined => {
  const examined = new Map<string, ExaminedBatch>();
  for (const kind of subjectKinds) examineKind(kind, byKind, trip, previous, examined);
  return examined;
};

export type RulesByKind = { readonly [Kind in SubjectKind]: readonly Rule<Kind>[] };

export const rulesByKind = (chosen: readonly AnyRule[]): RulesByKind => {
  const byKind = noRules();
  for (const rule of chosen) addRule(byKind, rule);
  return byKind;
};

const noRules = (): { readonly [Kind in SubjectKind]: Rule<Kind>[] } => ({
  meeting: [],
  pair: [],
  step: [],
  'missing-travel': [],
  reading: [],
  stop: [],
  leg: [],
});

const addRule = <Kind extends SubjectKind>(
  byKind: { readonly [One in Kind]: RuleFor<One>[] },
  rule: RuleFor<Kind>,
): void => {
  byKind[rule.looksAt].push(rule);
};

const examineKind = <Kind extends SubjectKind>(
  kind: Kind,
  byKind: RulesByKind,
  trip: Trip,
  previous: Examined,
  examined: Map<string, ExaminedBatch>,
): void => {
  for (const { key, inputs, make } of collectors[kind](trip)) {
    const earlier = previous.get(key);
    const stands = earlier !== undefined && sameMembers(earlier.inputs, inputs);
    examined.set(key, stands ? earlier : examineBatch(byKind[kind], inputs, make(), earlier));
  }
};

const examineBatch = <Kind extends SubjectKind>(
  chosen: readonly Rule<Kind>[],
  inputs: readonly unknown[],
  made: readonly Keyed<SubjectOf[Kind]>[],
  earlier: ExaminedBatch | undefined,
): ExaminedBatch => {
  const subjects = new Map<string, ExaminedSubject>();
  for (const { key, subject } of made) {
    const before = earlier?.subjects.get(key);
    subjects.set(
      key,
      before && sameInputs(before.subject, subject)
        ? before
        : { subject, outcomes: chosen.flatMap((rule) => examine(rule, subject) ?? []) },
    );
  }
  const outcomes = [...subjects.values()].flatMap((entry) => entry.outcomes);
  return { inputs, subjects, outcomes };
};
