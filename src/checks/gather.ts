import { groupBy } from '../domain/group-by';
import { sameMembers } from '../domain/lists/same-members';
import type { Trip } from '../domain/records/tables';
import { brokenOutcome, type Gathering, type Outcome, toFinding } from './examine';
import { subjectsKey } from './finding';
import { type Candidate, candidate } from './rule';

/** With one finding a stop in place of those that a rule tells together there. */
export const gathered = (outcomes: readonly Outcome[]): readonly Outcome[] => {
  const alone = outcomes.filter(({ gathering }) => gathering === null);
  if (alone.length === outcomes.length) return outcomes;
  const groups = groupBy(outcomes.flatMap(withGathering), ({ key }) => key);
  return [...alone, ...[...groups.values()].flatMap((group) => told(group) ?? [])];
};

interface Part {
  readonly key: string;
  readonly outcome: Outcome;
  readonly gathering: Gathering;
}

const withGathering = (outcome: Outcome): readonly Part[] => {
  const { gathering, rule } = outcome;
  return gathering ? [{ key: `${rule} ${gathering.stop.id}`, outcome, gathering }] : [];
};

interface Told {
  readonly of: readonly Outcome[];
  readonly outcome: Outcome | null;
}

/** By the first of them: most stand from edit to edit. */
const known = new WeakMap<Outcome, Told>();

/** The same outcome while the same are told together. */
const told = (parts: readonly Part[]): Outcome | null => {
  const of = parts.map(({ outcome }) => outcome);
  const [first] = of;
  const kept = first && known.get(first);
  if (kept && sameMembers(kept.of, of)) return kept.outcome;
  const outcome = toldAnew(parts);
  if (first) known.set(first, { of, outcome });
  return outcome;
};

const toldAnew = (parts: readonly Part[]): Outcome | null => {
  try {
    return together(parts);
  } catch (problem) {
    return brokenOutcome(parts[0]?.outcome.rule ?? '', problem);
  }
};

const together = (parts: readonly Part[]): Outcome | null => {
  const sorted = parts.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  const [first] = sorted;
  if (!first) return null;
  const { stop, gather } = first.gathering;
  const report = gather(sorted.map(({ gathering }) => gathering.report));
  const { rule, silences } = first.outcome;
  const finding = toFinding(rule, {
    ...report,
    knownBy: [{ kind: 'stop', id: stop.id }],
  });
  return (
    finding && {
      rule,
      finding,
      silences,
      candidates: (trip) => candidatesOf(sorted, trip),
      gathering: null,
    }
  );
};

/** Of several reports one ends the finding by itself, or the first of each all at once. */
const candidatesOf = (parts: readonly Part[], trip: Trip): readonly Candidate[] => {
  const ofEach = parts.map(({ outcome }) => outcome.candidates(trip));
  const [first, ...others] = ofEach.flatMap(([one]) => one ?? []);
  if (!first || others.length === 0 || others.length + 1 < parts.length) return ofEach.flat();
  const all = candidate(`${first.label}, and so for ${others.length} more`, (draft) => {
    for (const { edit } of [first, ...others]) edit.change(draft);
  });
  return [...ofEach.flat(), all];
};

/** The order of records never changes what is told. */
const placeOf = ({ gathering: { report } }: Part): string => subjectsKey(report.about);
