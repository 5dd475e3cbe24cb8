import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byPrecedence } from '../derive/attendance';
import { travellersTo } from '../derive/travellers';
import { aTrip } from '../testing/a-trip';
import { find, record } from '../trip';
import { applyEdit } from './edit';
import { boardEverybody, peopleInOrder, withPerson } from './list-people';

const ids = ['a', 'b', 'c', 'd', 'e'];

it('keeps a list in order of precedence, in whatever order people come on it', () => {
  const shuffled = fc.shuffledSubarray(ids, { minLength: 1 });
  fc.assert(
    fc.property(shuffled, shuffled, (coming, ranks) => {
      const ranked = ranks.map((id, index) => [id, { family: id, precedence: index + 1 }] as const);
      const people = ids.map((id) => [id, { family: id }] as const);
      const trip = aTrip({ people: Object.fromEntries([...people, ...ranked]) });
      const list = coming.reduce((before, id) => withPerson(trip, before, id), {});
      const listed = coming.flatMap((id) => find(trip.people, id) ?? []);
      expect(peopleInOrder(list)).toEqual(listed.toSorted(byPrecedence).map(({ id }) => id));
    }),
  );
});

const trip = aTrip({
  journey: { principal: 'secretary' },
  stops: { beijing: { order: 'a0' }, tokyo: { order: 'a1' }, seoul: { order: 'a2' } },
  people: {
    secretary: { family: 'Gates', precedence: 1 },
    spouse: { family: 'Gates', tracks: { spouse: true }, precedence: 2 },
    aide: { family: 'Aide', tracks: { principal: true }, precedence: 3, leaves: 'tokyo' },
    joiner: { family: 'Joiner', tracks: { press: true }, precedence: 4, joins: 'tokyo' },
    advance: { family: 'Advance', tracks: { advance: true } },
    attache: { family: 'Attache' },
    host: { family: 'Liang', side: 'host', tracks: { principal: true } },
  },
});

it('takes those who travel, from where they join to where they leave', () => {
  const to = (stop: string) =>
    travellersTo(trip, record(trip.stops, stop, 'stops')).map(({ id }) => id);
  expect(to('tokyo')).toEqual(['secretary', 'spouse', 'aide']);
  expect(to('seoul')).toEqual(['secretary', 'spouse', 'joiner']);
});

it('puts the party on board in one step, and leaves those who are there', () => {
  const before = { ...trip, stops: { ...trip.stops } };
  const stop = { ...record(trip.stops, 'tokyo', 'stops'), inboundManifest: { host: 'a0' } };
  before.stops.tokyo = stop;
  const { trip: after } = applyEdit(before, boardEverybody(before, stop));
  expect(peopleInOrder(after.stops.tokyo?.inboundManifest ?? {})).toEqual([
    'secretary',
    'spouse',
    'aide',
    'host',
  ]);
});
