import { aTrip, beijing } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { noControlOfficer } from './no-control-officer';

const unsited = { venues: { bayi: { siteOfficer: null } } };

testRule(noControlOfficer, {
  allows: {
    'both officers': aCall({}),
    'more than a week before': aCall(
      {},
      { stops: { beijing }, journey: { asIf: '2011-01-01T02:00:00Z' } },
    ),
    'a visit that has begun': aCall(
      {},
      { stops: { beijing }, journey: { asIf: '2011-01-10T02:00:00Z' } },
    ),
    'a technical stop': aCall(
      { status: 'cancelled' },
      { stops: { beijing: { ...beijing, role: 'technical' } } },
    ),
    'a place to which nobody goes': aCall({ status: 'cancelled' }, unsited),
    'a trip that names nobody': aTrip({
      journey: { asIf: '2011-01-08T02:00:00Z' },
      stops: { beijing },
    }),
  },
  reports: {
    'a visit without a control officer': {
      trip: aCall({}, { stops: { beijing } }),
      about: [['beijing']],
      severity: 'warning',
      says: 'Beijing: no control officer.',
      field: 'controlOfficer',
      facts: { hasControl: false, venues: [] },
      mends: [
        [
          'Make Beijing Control Officer control officer in Beijing',
          'beijing.controlOfficer: control',
        ],
      ],
    },
    'a place without a site officer': {
      trip: aCall({}, { ...unsited, people: { second: { title: 'Site officer, Bayi' } } }),
      about: [['beijing']],
      severity: 'warning',
      says: 'Beijing: 1 place without a site officer.',
      mends: [
        ['Make Site officer, Bayi site officer at Bayi Building', 'bayi.siteOfficer: second'],
        ['Make Site officer site officer at Bayi Building', 'bayi.siteOfficer: site'],
      ],
    },
    'both at once': {
      trip: aCall({}, { ...unsited, stops: { beijing } }),
      about: [['beijing']],
      severity: 'warning',
      says: 'Beijing: no control officer; 1 place without a site officer.',
      fixes: [],
    },
  },
});
