import { fullName } from '../domain/describe/names';
import type { Person } from '../domain/records/person';
import type { Trip } from '../domain/records/tables';
import { keyOf, wordsOf } from './plain-text';

/** A person as one looks them up. */
export interface IndexedPerson {
  readonly person: Person;
  readonly family: string;
  /** Name, rank and office, word by word. */
  readonly words: readonly string[];
  readonly display: string;
  readonly native: string;
  /** Everything that alone names the person. */
  readonly names: ReadonlySet<string>;
}

export interface PeopleIndex {
  readonly byName: ReadonlyMap<string, readonly Person[]>;
  readonly people: readonly IndexedPerson[];
}

const indexes = new WeakMap<Trip['people'], PeopleIndex>();

/** Made once for a table of people: a keystroke only looks up. */
export const peopleIndex = (people: Trip['people']): PeopleIndex => {
  const kept = indexes.get(people);
  if (kept) return kept;
  const index = indexOf(Object.values(people));
  indexes.set(people, index);
  return index;
};

const indexOf = (people: readonly Person[]): PeopleIndex => {
  const byName = new Map<string, Person[]>();
  const entries = people.map(indexed);
  for (const { person, names } of entries)
    for (const name of names) {
      const group = byName.get(name);
      if (group) group.push(person);
      else if (name !== '') byName.set(name, [person]);
    }
  return { byName, people: entries };
};

/** Family name, the names in either order, with the first given name alone, and in their script. */
const namesOf = (person: Person): readonly string[] => {
  const [family, given, native] = [person.family, person.given, person.native].map(keyOf);
  const [first = ''] = wordsOf(person.given).map(({ key }) => key);
  return [
    family || given || '',
    `${given}${family}`,
    `${family}${given}`,
    `${first}${family}`,
    native ?? '',
    keyOf(fullName(person)),
  ];
};

const entriesOf = new WeakMap<Person, IndexedPerson>();

/** Kept by record, so that an edit of one person costs one. */
const indexed = (person: Person): IndexedPerson => {
  const kept = entriesOf.get(person);
  if (kept) return kept;
  const { family, given, rank, title } = person;
  const entry = {
    person,
    family: keyOf(family || given),
    words: wordsOf(`${family} ${given} ${rank} ${title} ${person.function}`).map(({ key }) => key),
    display: keyOf(fullName(person)),
    native: keyOf(person.native),
    names: new Set(namesOf(person)),
  };
  entriesOf.set(person, entry);
  return entry;
};
