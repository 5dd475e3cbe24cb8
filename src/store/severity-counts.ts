import type { Finding, Severity } from '../checks/finding';

export const severityCounts = (
  findings: readonly Finding[],
): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
