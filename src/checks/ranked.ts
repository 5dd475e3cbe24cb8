import { groupBy } from '../domain/group-by';
import type { Finding } from './finding';

/**
 * Where findings of one rule and severity are ranked, the lowest rank comes first: they change
 * places among themselves, and all others stay where they are.
 */
export const byRank = (findings: readonly Finding[]): readonly Finding[] => {
  const ranked = findings.flatMap((finding, place) =>
    finding.rank === undefined ? [] : [{ finding, rank: finding.rank, place }],
  );
  if (ranked.length === 0) return findings;
  const all = [...findings];
  for (const alike of groupBy(
    ranked,
    ({ finding }) => `${finding.rule} ${finding.severity}`,
  ).values()) {
    const inOrder = alike.toSorted((one, other) => one.rank - other.rank);
    for (const [index, { finding }] of inOrder.entries()) {
      const place = alike[index]?.place;
      if (place !== undefined) all[place] = finding;
    }
  }
  return all;
};
