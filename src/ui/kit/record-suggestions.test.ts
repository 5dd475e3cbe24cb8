import { expect, it } from 'vitest';
import { aTrip, beijing } from '../../domain/testing/a-trip';
import { recordSuggestions } from './record-suggestions';

const trip = aTrip({
  stops: { beijing },
  people: {
    chief: { title: 'Chief of Mission' },
    gates: { family: 'Gates', given: 'Robert', title: 'Secretary of Defense' },
  },
});

const detailOf = (typed: string) =>
  recordSuggestions(trip, { table: 'people', stop: null }, typed).map(({ label, detail }) => [
    label,
    detail,
  ]);

it('a person stands with their title', () => {
  expect(detailOf('gates')).toEqual([['Robert Gates', 'Secretary of Defense']]);
});

it('somebody of whom the title alone is known is not called by it twice', () => {
  expect(detailOf('chief')).toEqual([['Chief of Mission', '']]);
});
