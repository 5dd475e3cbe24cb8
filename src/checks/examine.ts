import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import { type Finding, findingId } from './finding';
import type { Candidate, Report, Rule } from './rule';
import type { Asking } from './setting';
import type { SubjectKind, SubjectOf } from './subjects/subjects';

/** What came of one rule and one subject. */
export interface Outcome {
  /** The rule that was asked: a finding that it failed has another name. */
  readonly rule: string;
  readonly finding: Finding;
  readonly silences: readonly string[];
  readonly candidates: (trip: Trip) => readonly Candidate[];
  /** Told together with others at a stop. */
  readonly gathering: Gathering | null;
}

export interface Gathering {
  readonly stop: Stop;
  readonly report: Report;
  readonly gather: (reports: readonly Report[]) => Report;
}

export const examine = <Kind extends SubjectKind>(
  rule: Rule<Kind>,
  subject: SubjectOf[Kind],
  asking: Asking,
): Outcome | null => {
  if (asking.voice === 'off') return null;
  try {
    const report = rule.check(subject, asking.setting);
    if (!report || report.severity === null) return null;
    const voiced = voicedBy(asking);
    return outcomeOf(
      rule,
      voiced,
      report,
      (trip) => rule.fixes?.(subject, trip, asking.setting) ?? [],
    );
  } catch (problem) {
    return brokenOutcome(rule.id, problem);
  }
};

type Voiced = (report: Report) => Report;

/** In the trip's own voice, where it gave the rule one. */
const voicedBy =
  ({ voice }: Asking): Voiced =>
  (report) =>
    voice === null || voice === 'off' || report.severity === null
      ? report
      : { ...report, severity: voice };

const outcomeOf = <Kind extends SubjectKind>(
  { id, silences, gather }: Rule<Kind>,
  voiced: Voiced,
  report: Report,
  candidates: Outcome['candidates'],
): Outcome | null => {
  const finding = toFinding(id, voiced(report));
  const { gatherAt } = report;
  const gathering =
    gather && gatherAt
      ? {
          stop: gatherAt,
          report,
          gather: (reports: readonly Report[]) => voiced(gather(gatherAt, reports)),
        }
      : null;
  return finding && { rule: id, finding, silences, candidates, gathering };
};

export const toFinding = (rule: string, told: Report): Finding | null => {
  const { severity, knownBy, part, gatherAt: _, ...report } = told;
  return (
    severity && { id: findingId(rule, knownBy ?? told.about, part), rule, severity, ...report }
  );
};

/** A rule that fails is a fault of ours: it is named in a finding and stops no other rule. */
export const brokenOutcome = (rule: string, problem: unknown): Outcome => ({
  rule,
  finding: broken(rule, problem),
  silences: [],
  candidates: () => [],
  gathering: null,
});

const broken = (rule: string, problem: unknown): Finding => ({
  id: `broken-rule: ${rule}`,
  rule: 'broken-rule',
  severity: 'warning',
  about: [],
  message: `The check ${rule} failed; what it looks for is not checked. (${String(problem)})`,
  data: { rule },
});
