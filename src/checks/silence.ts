import type { Outcome } from './examine';
import { type Finding, subjectsKey } from './finding';
import { keptBy } from './kept-by';

/** One root cause, one finding: without those that another rule says better, and each once. */
export const withoutSilenced = (outcomes: readonly Outcome[]): readonly Finding[] => {
  const silenced = new Set(
    outcomes.flatMap(({ finding, silences }) => silences.map((rule) => silenceKey(rule, finding))),
  );
  const findings = new Map<string, Finding>();
  for (const { finding } of outcomes)
    if (!silenced.has(silenceKey(finding.rule, finding))) findings.set(finding.id, finding);
  return [...findings.values()];
};

const silenceKey = (rule: string, { about }: Finding): string => `${rule}: ${keyOf(about)}`;

/** Kept, as most outcomes outlive many edits. */
const keyOf = keptBy(subjectsKey);
