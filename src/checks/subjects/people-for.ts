import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';

type People = Trip['people'];

interface Known {
  readonly of: Named;
  readonly people: People;
  readonly base: People;
}

/** The meetings whose people are looked at, or what has them. */
type Named = readonly (Meeting | { readonly meeting: Meeting })[];

const known = new WeakMap<object, Known>();

/**
 * The table of people, or an earlier one that says the same of the principal and of all who are named
 * in these meetings: whoever looks at no others has nothing to look at again. `owner` is what it is
 * remembered by.
 */
export const peopleFor = (trip: Trip, owner: object, of: Named): People => {
  const { people } = trip;
  const kept = known.get(owner);
  if (kept?.people === people && kept.of === of) return kept.base;
  const base = kept && saysSame(trip, kept.base, of) ? kept.base : people;
  known.set(owner, { of, people, base });
  return base;
};

const saysSame = (trip: Trip, base: People, of: Named): boolean => {
  const changed = changedBetween(base, trip.people);
  if (changed.length === 0) return true;
  const { principal } = journeyOf(trip);
  return (
    changed.length <= FEW &&
    !changed.some((id) => id === principal) &&
    !of.some((entry) => {
      const { participants } = 'meeting' in entry ? entry.meeting : entry;
      return changed.some((id) => Object.hasOwn(participants, id));
    })
  );
};

/** To look for more than these costs more than to look at the meetings again. */
const FEW = 16;

interface Change {
  readonly base: People;
  readonly changed: readonly string[];
}

const changes = new WeakMap<People, Change>();

const changedBetween = (base: People, people: People): readonly string[] => {
  const kept = changes.get(people);
  if (kept?.base === base) return kept.changed;
  const changed: string[] = [];
  for (const id in people) if (people[id] !== base[id]) changed.push(id);
  for (const id in base) if (!Object.hasOwn(people, id)) changed.push(id);
  changes.set(people, { base, changed });
  return changed;
};
