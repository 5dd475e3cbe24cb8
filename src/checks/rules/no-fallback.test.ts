import { noFacts } from '../../domain/facts/facts';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { TripParts } from '../../domain/testing/a-trip';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noFallback } from './no-fallback';

const trip = (meeting: Partial<Meeting>, host: Partial<Person> = {}, parts: TripParts = {}) =>
  aTrip({
    stops: { beijing },
    people: { hu: { side: 'host', level: 'head-of-state', ...host } },
    options: { question: {} },
    ...parts,
    meetings: {
      call: {
        title: 'Call on President Hu',
        kind: 'courtesy',
        slot: at('beijing', '2011-01-11', '15:00'),
        minutes: 60,
        status: 'pencilled',
        participants: { hu: { host: true } },
        ...meeting,
      },
    },
  });

const about = [['call']];

testRule(noFallback, {
  // 1500 in Beijing, two days before.
  world: { now: Date.parse('2011-01-09T07:00:00Z'), facts: noFacts },
  allows: {
    'one that is confirmed': trip({ status: 'confirmed' }),
    'one that is further away': trip({ slot: at('beijing', '2011-01-11', '15:15') }),
    'one that is past': trip({ slot: at('beijing', '2011-01-09', '14:00') }),
    'one that has other choices': trip({ option: { group: 'question', choice: 'A' } }),
    'a minister': trip({}, { level: 'minister' }),
    'a call of the deputy': trip({ tracks: { deputy: true } }),
    'a time that is to be decided': trip({ slot: at('beijing', '2011-01-11') }),
    'a cancelled one': trip({ status: 'cancelled' }),
    'one for which the trip wants it later': trip(
      {},
      {},
      { journey: { limits: { 'no-fallback-hours': 24 } } },
    ),
  },
  reports: {
    'a call that is not confirmed two days before': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Call on President Hu: pencilled, 48 h out, and no option B.',
      field: 'option',
      facts: { status: 'pencilled' },
      mends: [
        [
          'Add an option B for Call on President Hu',
          'call-b: (slot beijing 2011-01-11 15:00, minutes 60, kind other, title Option B for Call on President Hu, status idea, source estimate, tracks (principal), ours track, option (group option-call, choice B), order a0)',
          'call.option: (group option-call, choice A)',
          'option-call: (title Call on President Hu, stop beijing, order a1)',
        ],
      ],
    },
    'one that is proposed, the last day and a half as a warning': {
      trip: trip({ status: 'proposed', slot: at('beijing', '2011-01-11', '02:59') }),
      about,
      severity: 'warning',
      says: 'Call on President Hu: proposed, 35 h out, and no option B.',
    },
    'an idea as a note': { trip: trip({ status: 'idea' }), about, severity: 'note' },
  },
});
