import { byText } from '../../domain/derive/by-order';
import { foundIn } from '../../domain/lists/found-in';
import { groupIndex } from '../../domain/lists/group-index';
import { ofEach } from '../../domain/lists/of-each';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { areAlike, blocksOf, type ComparedName, comparedName } from './alike-names';
import type { Batch, Keyed } from './batch';
import { peopleWhere } from './people-where';
import { termsOf } from './terms';

/** Two people of one country whose names are so alike that they may be one. */
export interface Namesakes {
  readonly one: Person;
  readonly other: Person;
}

export const namesakesBatches = (trip: Trip): readonly Batch<Namesakes>[] => {
  const found = alikeIn(termsOf(trip), entriesOfEach(termsOf(trip), named(trip), null));
  return [
    {
      key: 'namesakes',
      inputs: [found],
      // Two may be alike in more than one way.
      make: () => [...new Map(found.map((keyed) => [keyed.key, keyed])).values()],
    },
  ];
};

const named = peopleWhere(({ country }) => country !== '');

interface Entry {
  readonly block: string;
  readonly person: Person;
  readonly name: ComparedName;
}

const entriesOfEach = ofEach((person: Person): readonly Entry[] => {
  const name = comparedName(person);
  return blocksOf(name).map((block) => ({ block: `${person.country} ${block}`, person, name }));
});

/** In blocks of few, so that a conference of thousands costs no square. */
const alikeAmong = (block: readonly Entry[]): readonly Keyed<Namesakes>[] =>
  block.flatMap((one, index) =>
    block
      .slice(index + 1)
      .filter((other) => areAlike(one.name, other.name))
      .map((other) => ({
        key: `${one.person.id} ${other.person.id}`,
        subject: { one: one.person, other: other.person },
      })),
  );

const alikeIn = foundIn(() =>
  groupIndex({
    keysOf: ({ block }: Entry) => [block],
    compare: (one, other) => byText(one.person.id, other.person.id),
    findIn: alikeAmong,
  }),
);
