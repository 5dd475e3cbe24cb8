import { noFacts } from '../../domain/facts/facts';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { nameOrderUnset } from './name-order-unset';

const trip = (kim: Partial<Person>, meeting: Partial<Meeting> = {}) =>
  aTrip({
    stops: { beijing },
    people: {
      kim: {
        ...{ family: 'Kim', given: 'Kwan-jin', rank: 'Minister' },
        ...{ side: 'host', nameOrder: 'family-first', ...kim },
      },
      hu: { family: 'Hu', given: 'Jintao', rank: 'President', side: 'host', country: 'CN' },
    },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        status: 'confirmed',
        participants: { kim: { host: true } },
        ...meeting,
      },
    },
  });

testRule(nameOrderUnset, {
  world: { now: Date.parse('2010-12-30T04:00:00Z'), facts: noFacts },
  allows: {
    'a form of address': trip({ addressedAs: 'Minister Kim' }),
    'a name whose order is no question': trip({ nameOrder: 'given-first', country: 'DE' }),
    'one of ours': trip({ side: 'ours' }),
    'an office without a name': trip({ family: '', given: '' }),
    'somebody whom nobody meets': trip({}, { participants: {} }),
    'somebody of a cancelled meeting': trip({}, { status: 'cancelled' }),
  },
  reports: {
    'one of the other side': {
      trip: trip({}),
      about: [['kim']],
      severity: 'note',
      says: 'Minister Kim Kwan-jin: form of address not set; Minister Kim, not Minister Kwan-jin.',
      field: 'addressedAs',
      facts: { people: ['kim'] },
      mends: [['Speak to them as Minister Kim', 'kim.addressedAs: Minister Kim']],
    },
    'a name that was put the other way round': {
      trip: trip({ nameOrder: 'given-first', country: 'KR' }),
      about: [['kim']],
      severity: 'note',
      says: 'Minister Kwan-jin Kim: form of address not set; Minister Kim, not Minister Kwan-jin.',
    },
    'one without a rank, which nobody else can make up': {
      trip: trip({ rank: '' }),
      about: [['kim']],
      severity: 'note',
      says: 'Kim Kwan-jin: form of address not set; Kim, not Kwan-jin.',
      fixes: [],
    },
    'all of a stop once': {
      trip: trip({}, { participants: { kim: { host: true }, hu: { host: true } } }),
      about: [['beijing', 'hu', 'kim']],
      severity: 'note',
      mends: [
        [
          'Speak to them as President Hu and Minister Kim',
          'hu.addressedAs: President Hu',
          'kim.addressedAs: Minister Kim',
        ],
      ],
    },
  },
});
