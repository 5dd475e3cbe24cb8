import { isAlike } from '../domain/is-alike';
import { sameMembers } from '../domain/lists/same-members';
import type { Finding } from './finding';

/** The findings, each as the object it was before if it says the same, and so their list. */
export const keepingEarlier = (
  findings: readonly Finding[],
  earlier: readonly Finding[],
): readonly Finding[] => {
  if (sameMembers(findings, earlier)) return earlier;
  const before = new Map(earlier.map((finding) => [finding.id, finding]));
  const kept = findings.map((finding) => {
    const same = before.get(finding.id);
    return same !== undefined && isAlike(same, finding) ? same : finding;
  });
  return sameMembers(kept, earlier) ? earlier : kept;
};
