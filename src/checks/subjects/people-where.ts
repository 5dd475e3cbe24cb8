import { keptBy } from '../../domain/kept-by';
import { asSet } from '../../domain/lists/as-set';
import { ofEach, thoseWhere } from '../../domain/lists/of-each';
import { recordsIn } from '../../domain/lists/records-in';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { termsOf } from './terms';

type PeopleOf = (trip: Trip) => readonly Person[];

/** Those of a trip of whom something holds: the same list while they are the same and say the same. */
export const peopleWhere = (holds: (person: Person) => boolean): PeopleOf => {
  const among = thoseWhere(holds);
  return (trip) => among(termsOf(trip), everybodyIn(trip.people), null);
};

/** In no order. */
export const everybodyIn = recordsIn<Person>();

export const ours = peopleWhere(({ side }) => side === 'ours');

/** Their ids: the same set whatever else is said of them. */
export const idsOf = (of: PeopleOf): ((trip: Trip) => ReadonlySet<string>) => {
  const ids = ofEach(({ id }: Person) => [id]);
  return (trip) => asSet(ids(termsOf(trip), of(trip), null));
};

export const namesAnybody = keptBy((people: Trip['people']) => everybodyIn(people).length > 0);
