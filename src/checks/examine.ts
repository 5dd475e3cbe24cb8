import type { Trip } from '../domain/records/tables';
import { type Finding, findingId } from './finding';
import type { Candidate, Report, Rule } from './rule';
import type { SubjectKind, SubjectOf } from './subjects/subjects';

/** What came of one rule and one subject. */
export interface Outcome {
  readonly finding: Finding;
  readonly silences: readonly string[];
  readonly candidates: (trip: Trip) => readonly Candidate[];
}

export const examine = <Kind extends SubjectKind>(
  rule: Rule<Kind>,
  subject: SubjectOf[Kind],
): Outcome | null => {
  const finding = findingOf(rule, subject);
  return (
    finding && {
      finding,
      silences: rule.silences,
      candidates: (trip) => rule.fixes?.(subject, trip) ?? [],
    }
  );
};

const findingOf = <Kind extends SubjectKind>(
  rule: Rule<Kind>,
  subject: SubjectOf[Kind],
): Finding | null => {
  try {
    const report = rule.check(subject);
    return report ? toFinding(rule.id, report) : null;
  } catch (problem) {
    return broken(rule.id, problem);
  }
};

const toFinding = (rule: string, told: Report): Finding | null => {
  const { severity, knownBy, part, ...report } = told;
  return (
    severity && { id: findingId(rule, knownBy ?? told.about, part), rule, severity, ...report }
  );
};

/** A rule that fails is a fault of ours: it is named in a finding and stops no other rule. */
const broken = (rule: string, problem: unknown): Finding => ({
  id: `broken-rule: ${rule}`,
  rule: 'broken-rule',
  severity: 'warning',
  about: [],
  message: `The check ${rule} failed; what it looks for is not checked. (${String(problem)})`,
  data: { rule },
});
