import type { Meeting } from '../../domain/records/meeting';
import type { Venue } from '../../domain/records/venue';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { pressNotAdmitted } from './press-not-admitted';

const trip = (meeting: Partial<Meeting>, pressAccess: Venue['pressAccess'] = 'barred') =>
  aTrip({
    stops: { beijing },
    venues: { qinghe: { name: 'Second Artillery headquarters', pressAccess } },
    meetings: {
      visit: {
        slot: at('beijing', '2011-01-12', '09:15'),
        status: 'confirmed',
        venue: 'qinghe',
        coverage: 'spray-top',
        ...meeting,
      },
    },
  });

const about = [['visit', 'qinghe']];

testRule(pressNotAdmitted, {
  allows: {
    'a closed meeting where the press is barred': trip({ coverage: 'closed' }),
    'coverage that is to be decided': trip({ coverage: null }),
    'a venue that admits the press': trip({}, 'admitted'),
    'a venue that has said nothing': trip({}, null),
    'a pool where a pool is admitted': trip({}, 'pool'),
    'a cancelled one': trip({ status: 'cancelled' }),
  },
  reports: {
    'a spray where the press is barred': {
      trip: trip({}),
      about,
      severity: 'error',
      says: 'Second Artillery headquarters bars the press; Other is planned as “spray at top”.',
      field: 'coverage',
      facts: { coverage: 'spray-top', access: 'barred' },
      mends: [['Close Other to the press', 'visit.coverage: closed']],
    },
    'all of the press where a pool is admitted': {
      trip: trip({ coverage: 'open' }, 'pool'),
      about,
      severity: 'error',
      says: 'Second Artillery headquarters admits a pool only; Other is planned as “open”.',
      mends: [
        ['Take a pool to Other', 'visit.coverage: pooled'],
        ['Close Other to the press', 'visit.coverage: closed'],
      ],
    },
    'a pencilled one as a warning': {
      trip: trip({ status: 'pencilled' }),
      about,
      severity: 'warning',
    },
    'an idea as a note': { trip: trip({ status: 'idea' }), about, severity: 'note' },
  },
});
