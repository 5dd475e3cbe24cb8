import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in';
import { groupIndex } from './group-index';
import { groupedBy } from './grouped-by';
import { ofEach, thoseWhere } from './of-each';
import { sequenceIndex } from './sequence-index';
import { sortedBy } from './sorted-by';
import { changeBetween, type Stretch, stretchBetween } from './stretch';

interface Member {
  readonly id: number;
  readonly value: number;
}

const byValue = (one: Member, other: Member): number =>
  one.value - other.value || one.id - other.id;
const keysOf = ({ value }: Member): readonly number[] => [value % 3, 10 + (value % 5)];

/** Lists of the same few members, as edits leave them one after the other. */
const members: readonly Member[] = Array.from({ length: 40 }, (_, id) => ({
  id,
  value: (id * 7) % 23,
}));
const lists = fc.array(fc.shuffledSubarray([...members]), { minLength: 2, maxLength: 8 });

/** Whatever was looked at before, a list is answered as if it were the first. */
const holdsFor = <Answer>(
  remembering: () => (owner: object, list: readonly Member[]) => Answer,
  plainly: (answer: Answer) => unknown = (answer) => answer,
): void => {
  fc.assert(
    fc.property(lists, (all) => {
      const answer = remembering();
      const owner = {};
      for (const list of all) {
        const alone = remembering()({}, list);
        expect(plainly(answer(owner, list))).toEqual(plainly(alone));
      }
    }),
  );
};

describe('whatever list came before', () => {
  it('what is made of each member is the same', () => {
    holdsFor(() => {
      const of = ofEach(({ id, value }: Member) => (value % 2 === 0 ? [id, value] : []));
      return (owner, list) => of(owner, list, null);
    });
  });

  it('so it is where other things are given that concern some of them', () => {
    const isOdd = (id: number): boolean => id % 2 === 1;
    const of = ofEach(
      ({ id }: Member, given: number) => (id % 3 === 0 ? [] : [isOdd(id) ? id + given : id]),
      () =>
        ({ id }) =>
          isOdd(id),
    );
    fc.assert(
      fc.property(lists, (all) => {
        const owner = {};
        for (const [given, list] of all.entries())
          expect(of(owner, list, given)).toEqual(of({}, list, given));
      }),
    );
  });

  it('the order is the same', () => {
    holdsFor(() => sortedBy(byValue));
  });

  it('the groups are the same', () => {
    holdsFor(
      () => groupedBy(keysOf, byValue),
      (groups) => [...groups].sort(([one], [other]) => one - other),
    );
  });

  it('what is found in the groups is the same', () => {
    holdsFor(
      () =>
        foundIn(() =>
          groupIndex({
            keysOf,
            compare: byValue,
            findIn: (group, key) =>
              group.slice(1).map((member, index) => `${key}: ${group[index]?.id} ${member.id}`),
          }),
        ),
      (found) => [...found].sort(),
    );
  });

  it('what is found of each with those before it is the same', () => {
    const reach = 3;
    holdsFor(
      () =>
        foundIn(() =>
          sequenceIndex({
            keysOf,
            compare: byValue,
            lengthOf: () => reach + 1,
            isClear: (member, last, length) => member.value - last.value >= length,
            foundAt: (group, index, key) =>
              group
                .slice(0, index)
                .filter(({ value }) => (group[index]?.value ?? 0) - value <= reach)
                .map(({ id }) => `${key}: ${id} ${group[index]?.id}`),
            isPast: (member, earlier) => member.value - earlier.value > reach,
          }),
        ),
      (found) => [...found].sort(),
    );
  });

  it('a change leads from the one to the other', () => {
    fc.assert(
      fc.property(lists, ([earlier = [], list = []]) => {
        const { removed, added } = changeBetween(earlier, list);
        const stay = earlier.filter((member) => !removed.includes(member));
        expect(new Set([...stay, ...added])).toEqual(new Set(list));
        expect(added.filter((member) => earlier.includes(member))).toEqual([]);
      }),
    );
  });
});

const stretch = (
  from: number,
  until: number,
  earlierUntil: number,
  places: readonly number[],
): Stretch => ({ from, until, earlierUntil, places });

describe('of a list that changed a little', () => {
  const [first, second, third, fourth] = members;
  const all = [first, second, third].filter((member) => member !== undefined);
  const other = fourth ? [...all.slice(0, 1), fourth, ...all.slice(2)] : all;

  it('only what is new is made anew', () => {
    const made: number[] = [];
    const of = ofEach(({ id }: Member) => {
      made.push(id);
      return [{ id }];
    });
    const owner = {};
    const before = of(owner, all, null);
    const after = of(owner, other, null);
    expect(made).toEqual([0, 1, 2, 3]);
    expect(after[0]).toBe(before[0]);
  });

  it('all is made anew where something else was given', () => {
    const of = ofEach(({ id }: Member, given: string) => [`${id} ${given}`]);
    const owner = {};
    of(owner, all, 'first');
    expect(of(owner, all, 'second')).toEqual(['0 second', '1 second', '2 second']);
  });

  it('it is told what was made of each member before, so that what still holds can be given back', () => {
    const [first, second, third] = members;
    if (!first || !second || !third) throw new Error('There are too few members.');
    const told: (readonly number[] | undefined)[] = [];
    const of = ofEach(({ value }: Member, given: number, before?: readonly number[]) => {
      told.push(before);
      return before?.every((made) => made < given) ? before : [value];
    });
    const owner = {};
    of(owner, [first, second], 0);
    of(owner, [first, third], 100);
    expect(told).toEqual([undefined, undefined, [first.value], undefined]);
  });

  it('only that is made anew which the other thing that is given concerns', () => {
    const made: string[] = [];
    const of = ofEach(
      ({ id }: Member, given: string) => {
        made.push(`${id} ${given}`);
        return [`${id} ${given}`];
      },
      () =>
        ({ id }) =>
          id === 2,
    );
    const owner = {};
    of(owner, all, 'first');
    expect(of(owner, other, 'second')).toEqual(['0 first', '3 second', '2 second']);
    expect(made).toEqual(['0 first', '1 first', '2 first', '3 second', '2 second']);
  });

  it('a part that does not change stays the same list', () => {
    const even = thoseWhere(({ id }: Member) => id % 2 === 0);
    const owner = {};
    expect(even(owner, other, null)).toBe(even(owner, all, null));
    const groups = groupedBy(({ id }: Member) => [id % 2], byValue);
    const before = groups(owner, all);
    expect(groups(owner, other).get(0)).toBe(before.get(0));
    const found = foundIn(() =>
      groupIndex({
        keysOf: ({ id }: Member) => [id % 2],
        compare: byValue,
        findIn: (group, key) => (key === 0 ? [group.length] : []),
      }),
    );
    expect(found(owner, other)).toBe(found(owner, all));
  });

  it('the stretch that differs is as short as it can be', () => {
    expect(stretchBetween(all, other)).toEqual(stretch(1, 2, 2, [1]));
    expect(stretchBetween(all, [...all, ...all])).toEqual(stretch(3, 6, 3, [3, 4, 5]));
    expect(stretchBetween(all, all)).toEqual(stretch(3, 3, 3, []));
  });

  it('those that are the same within the stretch are not among its places', () => {
    const others = [...other, ...other.toReversed()];
    const ends = [fourth, ...others.slice(1, -1), fourth];
    expect(stretchBetween(others, ends)).toEqual(stretch(0, 6, 6, [0, 5]));
  });
});
