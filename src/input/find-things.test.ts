import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing, tokyo } from '../domain/testing/a-trip';
import { findNamed, thingsOf } from './find-things';

const trip = aTrip({
  stops: { beijing: { ...beijing, cityNative: '北京' }, tokyo },
  meetings: {
    talks: { title: 'Talks with Gen. Liang', slot: at('beijing', '2011-01-10', '09:30') },
    idea: { title: 'Visit to a shipyard', slot: at('tokyo', null) },
  },
  people: {
    kim: { family: 'Kim', given: 'Kwan-jin', nameOrder: 'family-first', native: '김관진' },
    sanchez: { family: 'Sánchez', given: 'Ana', title: 'Minister of Defence' },
  },
  venues: { bayi: { name: 'Bayi Building', stop: 'beijing' } },
  topics: { cyber: { title: 'Cyber security' } },
});

const found = (typed: string): readonly string[] =>
  findNamed(thingsOf(trip), typed, 10).map(({ id }) => id);

describe('what is found', () => {
  it.each([
    ['bayi', ['bayi']],
    ['sanchez', ['sanchez']],
    ['SÁNCH', ['sanchez']],
    ['jin', ['kim']],
    ['kwanjin', ['kim']],
    ['관진', ['kim']],
    ['北', ['beijing']],
    ['defence min', ['sanchez']],
    ['shipyard', ['idea']],
    ['liang talks', ['talks']],
    ['nobody', []],
  ])('for “%s” is %j', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('begins with what is called so, before what only lies there', () => {
    expect(found('beijing')).toEqual(['beijing', 'talks', 'bayi']);
  });

  it('is everything, in the order of the trip, while nothing is typed', () => {
    expect(found('')).toEqual([
      ...['beijing', 'tokyo', 'talks', 'idea', 'kim', 'sanchez', 'bayi', 'cyber'],
    ]);
  });

  it('is never more than there is room for', () => {
    expect(findNamed(thingsOf(trip), '', 3)).toHaveLength(3);
  });
});
