import { groupBy } from '../domain/group-by';
import { brokenOutcome, type Gathering, type Outcome, toFinding } from './examine';
import { subjectsKey } from './finding';

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
  const { gathering, finding } = outcome;
  return gathering ? [{ key: `${finding.rule} ${gathering.stop.id}`, outcome, gathering }] : [];
};

const told = (parts: readonly Part[]): Outcome | null => {
  try {
    return together(parts);
  } catch (problem) {
    return brokenOutcome(parts[0]?.outcome.finding.rule ?? '', problem);
  }
};

const together = (parts: readonly Part[]): Outcome | null => {
  const sorted = parts.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  const [first] = sorted;
  if (!first) return null;
  const { stop, gather } = first.gathering;
  const report = gather(sorted.map(({ gathering }) => gathering.report));
  const finding = toFinding(first.outcome.finding.rule, {
    ...report,
    knownBy: [{ kind: 'stop', id: stop.id }],
  });
  return (
    finding && {
      finding,
      silences: first.outcome.silences,
      candidates: (trip) => sorted.flatMap(({ outcome }) => outcome.candidates(trip)),
      gathering: null,
    }
  );
};

/** The order of records never changes what is told. */
const placeOf = ({ gathering: { report } }: Part): string => subjectsKey(report.about);
