import { byText } from '../../domain/derive/by-order';
import { groupBy } from '../../domain/group-by';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { keptBy } from '../kept-by';
import { areAlike, blocksOf, type ComparedName, comparedName } from './alike-names';
import type { Batch, Keyed } from './batch';

/** Two people of one country whose names are so alike that they may be one. */
export interface Namesakes {
  readonly one: Person;
  readonly other: Person;
}

export const namesakesBatches = ({ people }: Trip): readonly Batch<Namesakes>[] =>
  [...byCountry(people)]
    .filter(([country]) => country !== '')
    .map(([country, compatriots]) => ({
      key: `namesakes ${country}`,
      inputs: compatriots,
      make: () => namesakesAmong(compatriots),
    }));

const byCountry = keptBy((people: Trip['people']) =>
  groupBy(Object.values(people), ({ country }) => country),
);

/** In blocks of few, so that a conference of thousands costs no square. */
const namesakesAmong = (people: readonly Person[]): readonly Keyed<Namesakes>[] => {
  const entries = people
    .toSorted((one, other) => byText(one.id, other.id))
    .flatMap((person) => entriesOf(person));
  const found = new Map<string, Namesakes>();
  for (const block of groupBy(entries, (entry) => entry.block).values())
    for (const [index, one] of block.entries())
      for (const other of block.slice(index + 1))
        if (areAlike(one.name, other.name))
          found.set(`${one.person.id} ${other.person.id}`, {
            one: one.person,
            other: other.person,
          });
  return [...found].map(([key, subject]) => ({ key, subject }));
};

interface Entry {
  readonly block: string;
  readonly person: Person;
  readonly name: ComparedName;
}

/** Kept, as an edit changes few people. */
const entriesOf = keptBy((person: Person): readonly Entry[] => {
  const name = comparedName(person);
  return blocksOf(name).map((block) => ({ block, person, name }));
});
