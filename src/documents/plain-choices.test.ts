import { describe, expect, test } from 'vitest';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { itineraryOf } from './itinerary';

const slot = (clock: string) => at('beijing', '2011-01-10', clock);

const outing = (chosen: string) =>
  aTrip({
    stops: { beijing },
    venues: { hotel: {}, wall: { name: 'Wall' }, museum: { name: 'Museum' } },
    drives: [
      ['hotel', 'wall', 75],
      ['hotel', 'museum', 15],
      ['wall', 'museum', 80],
    ],
    options: { outing: { title: 'Whether Xu consents', chosen } },
    meetings: {
      breakfast: { title: 'Breakfast', slot: slot('07:00'), minutes: 30, venue: 'hotel' },
      wall: {
        title: 'Walk',
        slot: slot('09:00'),
        venue: 'wall',
        option: { group: 'outing', choice: 'if Xu consents' },
      },
      museum: {
        title: 'Tour',
        slot: slot('11:00'),
        venue: 'museum',
        option: { group: 'outing', choice: 'if Xu declines' },
      },
    },
  });

const printed = (chosen: string): readonly string[] =>
  itineraryOf(outing(chosen), 'delegation', { asOf: 0, version: 'WORKING COPY', dates: null })
    .days.flatMap(({ rows }) => rows)
    .filter(({ id }) => !/^(night|arrival|departure)/.test(id))
    .map(({ choice, isAside, activity }) =>
      [isAside ? '>' : '', choice, ...activity.map(({ text }) => text)].filter(Boolean).join(' '),
    );

describe('the paper of what is open', () => {
  test('tells one choice with its drives and the other beside it, as A and B', () => {
    expect(printed('')).toEqual([
      'BREAKFAST',
      expect.stringMatching(/^DEPART .*Wall/),
      'OPTION A Walk',
      '> OR B TOUR',
    ]);
  });

  test('prints nothing of what the planners call their choices', () => {
    expect(printed('').join()).not.toContain('Xu');
    expect(printed('if Xu declines').join()).not.toContain('Xu');
  });

  test('tells what was chosen as any other meeting, and no more of the rest', () => {
    expect(printed('if Xu declines')).toEqual([
      'BREAKFAST',
      expect.stringMatching(/^DEPART .*Museum/),
      'TOUR',
    ]);
  });
});
