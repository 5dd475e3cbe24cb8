import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { counterpartNotMet } from './counterpart-not-met';

/** Beijing and Shanghai; Gen. Liang is host, and the counterpart. */
const trip = (talks: Partial<Meeting>, parts: TripParts = {}) =>
  aTrip({
    stops: {
      beijing: { ...beijing, host: 'liang' },
      shanghai: { ...beijing, order: 'a2', wheelsDown: null, wheelsUp: null },
    },
    ...parts,
    people: {
      liang: { family: 'Liang', rank: 'Gen.', side: 'host', country: 'CN', counterpart: true },
      xi: { side: 'host', country: 'CN' },
      ...parts.people,
    },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        status: 'confirmed',
        participants: { xi: { host: true } },
        ...talks,
      },
    },
  });

const about = [['beijing', 'liang']];
const liang = { participants: { liang: { host: true } } } as const;

testRule(counterpartNotMet, {
  allows: {
    'a meeting with the counterpart': trip(liang),
    'a meeting at another stop of the country': trip({ ...liang, slot: at('shanghai', null) }),
    'a country where nobody is met yet': trip({ participants: {} }),
    'a country whose counterpart is not known': trip(
      {},
      { stops: { beijing }, people: { liang: { side: 'host', country: 'CN' } } },
    ),
    'a technical stop': trip(
      {},
      { stops: { beijing: { ...beijing, host: 'liang', role: 'technical' } } },
    ),
  },
  reports: {
    'a host who invited and is not met': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'No meeting in China with Gen. Liang (the host).',
      field: 'host',
      facts: { people: ['liang'] },
      mends: [
        [
          'Add talks with Gen. Liang, time TBD',
          'talks-liang: (slot beijing tbd, kind bilateral, title Talks with Gen. Liang, status idea, source estimate, tracks (principal), ours track, participants (liang (counterpart, host)), order a1)',
        ],
      ],
    },
    'the host of another stop of the country, to be met there': {
      trip: trip(
        {},
        {
          stops: {
            beijing,
            shanghai: { ...beijing, order: 'a2', host: 'liang' },
            xian: { ...beijing, order: 'a3', host: 'liang' },
          },
        },
      ),
      about,
      severity: 'warning',
      mends: [
        [
          'Add talks with Gen. Liang, time TBD',
          'talks-liang: (slot shanghai tbd, kind bilateral, title Talks with Gen. Liang, status idea, source estimate, tracks (principal), ours track, participants (liang (counterpart, host)), order a0)',
        ],
      ],
    },
    'a counterpart who is not met': {
      trip: trip({}, { stops: { beijing, shanghai: { ...beijing, order: 'a2' } } }),
      about,
      severity: 'warning',
      says: 'No meeting in China with Gen. Liang (the counterpart).',
      mends: [
        [
          'Add talks with Gen. Liang, time TBD',
          'talks-liang: (slot beijing tbd, kind bilateral, title Talks with Gen. Liang, status idea, source estimate, tracks (principal), ours track, participants (liang (counterpart, host)), order a1)',
        ],
      ],
    },
    'one who only greets': {
      trip: trip({ participants: { liang: { greeter: true }, xi: {} } }),
      about,
      severity: 'warning',
    },
  },
});
