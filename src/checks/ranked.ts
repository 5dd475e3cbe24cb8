import type { Finding } from './finding';

/**
 * Where findings of one rule and severity are ranked, the lowest rank comes first: they change
 * places among themselves, and all others stay where they are.
 */
export const byRank = (findings: readonly Finding[]): readonly Finding[] => {
  const places = new Map<string, number[]>();
  findings.forEach(({ rank, rule, severity }, place) => {
    if (rank === undefined) return;
    const ofKind = `${rule} ${severity}`;
    const known = places.get(ofKind);
    if (known) known.push(place);
    else places.set(ofKind, [place]);
  });
  const ranked = [...findings];
  for (const taken of places.values()) {
    const inOrder = taken
      .flatMap((place) => findings[place] ?? [])
      .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
    taken.forEach((place, index) => {
      const finding = inOrder[index];
      if (finding) ranked[place] = finding;
    });
  }
  return ranked;
};
