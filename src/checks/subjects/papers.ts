import type { Handout } from '../../domain/records/handout';
import type { Trip } from '../../domain/records/tables';
import type { Version } from '../../domain/records/version';
import type { Batch } from './batch';
import { type Terms, termsOf } from './terms';

/** What has left the house of a trip. */
export interface Papers {
  readonly journey: Terms;
  /** The version of the latest date; null while there is none. */
  readonly current: Version | null;
  readonly versions: Trip['versions'];
  /** The last of each paper that each reader was given, by reader. */
  readonly held: readonly Handout[];
  readonly tasks: Trip['tasks'];
}

export const paperBatches = (trip: Trip): readonly Batch<Papers>[] => {
  const { versions, handouts, tasks } = trip;
  const journey = termsOf(trip);
  return [
    {
      key: 'papers',
      inputs: [journey, versions, handouts, tasks],
      make: () => [
        {
          key: journey.id,
          subject: {
            journey,
            current: currentOf(versions),
            versions,
            held: heldOf(handouts),
            tasks,
          },
        },
      ],
    },
  ];
};

const currentOf = (versions: Trip['versions']): Version | null =>
  Object.values(versions)
    .filter(({ asOf }) => asOf !== null)
    .toSorted((one, other) => compare(one.asOf, other.asOf))
    .at(-1) ?? null;

const heldOf = (handouts: Trip['handouts']): readonly Handout[] => {
  const last = new Map<string, Handout>();
  for (const handout of Object.values(handouts).toSorted((one, other) => compare(one.at, other.at)))
    last.set(`${handout.to} ${handout.paper}`, handout);
  return [...last.values()].toSorted((one, other) => compare(one.to, other.to));
};

const compare = (one: string | null, other: string | null): number =>
  (one ?? '') === (other ?? '') ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
