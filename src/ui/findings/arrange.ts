import type { Finding } from '../../checks/finding';
import { fullName } from '../../domain/describe/names';
import { ruleName } from '../../domain/describe/rule-name';
import { groupByKeys } from '../../domain/group-by';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';

export const arrangements = {
  severity: 'severity',
  stop: 'stop',
  person: 'person',
  rule: 'rule',
} as const;
export type Arrangement = keyof typeof arrangements;

export interface FindingGroup {
  readonly name: string;
  readonly members: readonly Finding[];
}

/** The findings in groups; one about two people stands under both. */
export const groupsOf = (
  trip: Trip,
  findings: readonly Finding[],
  arrangement: Arrangement,
): readonly FindingGroup[] =>
  [...groupByKeys(findings, (finding) => namesFor(trip, finding, arrangement))].map(
    ([name, members]) => ({ name, members }),
  );

const namesFor = (trip: Trip, finding: Finding, arrangement: Arrangement): readonly string[] => {
  if (arrangement === 'severity') return ['All'];
  if (arrangement === 'rule') return [ruleName(finding.rule)];
  const names = arrangement === 'stop' ? stopsOf(trip, finding) : peopleOf(trip, finding);
  return names.length === 0 ? [arrangement === 'stop' ? 'No stop' : 'No person named'] : names;
};

const stopsOf = (trip: Trip, { about }: Finding): readonly string[] => {
  const names = about.flatMap(({ kind, id }) => {
    const stop = kind === 'meeting' ? find(trip.meetings, id)?.slot.stop : id;
    return find(trip.stops, stop ?? null)?.city ?? [];
  });
  return [...new Set(names)];
};

/** Those whom the finding names, and else those who are named in its meetings. */
const peopleOf = (trip: Trip, { about, data }: Finding): readonly string[] => {
  const told = Array.isArray(data.people) ? data.people : [];
  const ids =
    told.length > 0
      ? told.map(String)
      : about.flatMap(({ kind, id }) =>
          kind === 'meeting' ? Object.keys(find(trip.meetings, id)?.participants ?? {}) : [],
        );
  const names = ids.flatMap((id) => {
    const person = find(trip.people, id);
    return person ? [fullName(person)] : [];
  });
  return [...new Set(names)];
};
