import { touchedBetween } from '../../domain/lists/touched';
import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';

type People = Trip['people'];

interface Known {
  readonly of: unknown;
  readonly people: People;
  readonly base: People;
  /** Who has changed since the base, be it back. */
  readonly changed: readonly string[];
}

/** The meetings whose people are looked at, or what has them. */
type Named = readonly (Meeting | { readonly meeting: Meeting })[];

/**
 * The table of people, or an earlier one that says the same of the principal and of all who are named
 * in these meetings: whoever looks at no others has nothing to look at again. `owner` is what it is
 * remembered by.
 */
export const peopleFor = (trip: Trip, owner: object, of: Named): People => {
  const { principal } = journeyOf(trip);
  return peopleWho(trip, owner, of, (changed) =>
    changed.some(
      (id) =>
        id === principal ||
        of.some((entry) =>
          Object.hasOwn(('meeting' in entry ? entry.meeting : entry).participants, id),
        ),
    ),
  );
};

const known = new WeakMap<object, Known>();

/** As `peopleFor`: one that says the same of all whom `concerns` is about, which hangs on `of` alone. */
export const peopleWho = (
  trip: Trip,
  owner: object,
  of: unknown,
  concerns: (changed: readonly string[], before: People) => boolean,
): People => {
  const { people } = trip;
  const kept = known.get(owner);
  if (kept?.people === people && kept.of === of) return kept.base;
  const changed = kept ? [...kept.changed, ...changedBetween(kept.people, people)] : [];
  const isSame = kept && changed.length <= FEW && !concerns(changed, kept.base);
  const next = isSame
    ? { of, people, base: kept.base, changed }
    : { of, people, base: people, changed: [] };
  known.set(owner, next);
  return next.base;
};

/** To look for more than these costs more than to look at the meetings again. */
const FEW = 16;

interface Change {
  readonly before: People;
  readonly changed: readonly string[];
}

const changes = new WeakMap<People, Change>();

/** Found once for all owners: they have mostly seen the same table last. */
export const changedBetween = (before: People, people: People): readonly string[] => {
  if (before === people) return [];
  const touched = touchedBetween(before, people);
  if (touched) return [...touched];
  const kept = changes.get(people);
  if (kept?.before === before) return kept.changed;
  const changed: string[] = [];
  for (const id in people) if (people[id] !== before[id]) changed.push(id);
  for (const id in before) if (!Object.hasOwn(people, id)) changed.push(id);
  changes.set(people, { before, changed });
  return changed;
};
