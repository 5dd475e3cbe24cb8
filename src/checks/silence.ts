import { keptBy } from '../domain/kept-by';
import type { Outcome } from './examine';
import { type Finding, subjectsKey } from './finding';

/** One root cause, one finding: without those that another rule says better, and each once. */
export const withoutSilenced = (outcomes: readonly Outcome[]): readonly Finding[] => {
  const silencing = outcomes.filter(({ silences }) => silences.length > 0);
  const rules = new Set(silencing.flatMap(({ silences }) => silences));
  const silenced = new Set(silencing.flatMap(silencedBy));
  const findings = new Map<string, Finding>();
  for (const { finding } of outcomes)
    if (!rules.has(finding.rule) || !silenced.has(silencedAs(finding)))
      findings.set(finding.id, finding);
  return [...findings.values()];
};

// Kept, as most outcomes outlive many edits.

const silencedBy = keptBy(({ finding: { about }, silences }: Outcome): readonly string[] =>
  silences.map((rule) => silenceKey(rule, about)),
);

const silencedAs = keptBy(({ rule, about }: Finding): string => silenceKey(rule, about));

const silenceKey = (rule: string, about: Finding['about']): string =>
  `${rule}: ${subjectsKey(about)}`;
