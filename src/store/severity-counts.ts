import type { Checked } from '../checks/engine';
import type { Finding, Severity } from '../checks/finding';
import { findingsByTime } from './findings-by-time';
import type { TripFigures } from './ports';

export const severityCounts = (
  findings: readonly Finding[],
): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

/** How many findings of each severity can still be mended; null for a trip that has not been checked. */
export const countsOf = (checked: Checked): TripFigures['findings'] =>
  checked.isPending ? null : severityCounts(findingsByTime(checked).ahead);
