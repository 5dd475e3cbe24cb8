import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { noControlOfficer } from './no-control-officer';

const unsited = { venues: { bayi: { siteOfficer: null } } };

/** Two of Peking; a control officer of the host is none of ours. */
const officers = {
  control: { title: '' },
  a: { family: 'Officer 1', function: 'Control officer', precedence: 1 },
  b: { family: 'Officer 2', function: 'control officer', title: 'Peking', precedence: 3 },
  c: { family: 'Officer 3', function: 'Control officer', organisation: 'Peking', precedence: 2 },
  d: { family: 'Officer 4', function: 'Control officer' },
  theirs: { family: 'Wu', function: 'Control officer', title: 'Peking', side: 'host' },
} as const;

testRule(noControlOfficer, {
  allows: {
    'both officers': aCall({}),
    'more than a week before': aCall(
      {},
      { stops: { beijing }, journey: { asIf: '2011-01-01T02:00:00Z' } },
    ),
    'eight days before': aCall(
      {},
      { stops: { beijing }, journey: { asIf: '2011-01-01T15:59:00Z' } },
    ),
    'what the trip wants later': aCall(
      {},
      { stops: { beijing }, journey: { limits: { 'officer-days': 0 } } },
    ),
    'a place of others': aCall({ tracks: { spouse: true }, participants: {} }, unsited),
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
    'a week before, to the day': {
      trip: aCall({}, { stops: { beijing }, journey: { asIf: '2011-01-01T16:00:00Z' } }),
      about: [['beijing']],
      severity: 'warning',
    },
    'a visit on its first day': {
      trip: aCall({}, { stops: { beijing }, journey: { asIf: '2011-01-09T15:00:00Z' } }),
      about: [['beijing']],
      severity: 'warning',
    },
    'one that begins with its first meeting': {
      trip: aCall({}, { stops: { beijing: { ...beijing, wheelsDown: null } } }),
      about: [['beijing']],
      severity: 'warning',
    },
    'a visit for which several could be, those named after the city': {
      trip: aCall({}, { stops: { beijing: { ...beijing, city: 'Peking' } }, people: officers }),
      about: [['beijing']],
      severity: 'warning',
      mends: [
        ['Make Officer 3 control officer in Peking', 'beijing.controlOfficer: c'],
        ['Make Officer 2 control officer in Peking', 'beijing.controlOfficer: b'],
      ],
    },
    'one that none is named after, by precedence and no more than three': {
      trip: aCall({}, { stops: { beijing: { ...beijing, city: '' } }, people: officers }),
      about: [['beijing']],
      severity: 'warning',
      mends: [
        ['Make Officer 1 control officer in City TBD', 'beijing.controlOfficer: a'],
        ['Make Officer 3 control officer in City TBD', 'beijing.controlOfficer: c'],
        ['Make Officer 2 control officer in City TBD', 'beijing.controlOfficer: b'],
      ],
    },
    'two places without a site officer, with nobody to choose for both': {
      trip: aCall(
        {},
        {
          venues: { bayi: { siteOfficer: null }, hall: { stop: 'beijing' } },
          meetings: {
            call: {
              slot: at('beijing', '2011-01-11', '09:00'),
              venue: 'hall',
              status: 'confirmed',
            },
          },
        },
      ),
      about: [['beijing']],
      severity: 'warning',
      says: 'Beijing: 2 places without a site officer.',
      facts: { hasControl: true, venues: ['bayi', 'hall'] },
      mends: [],
    },
    'a place without a site officer': {
      trip: aCall({}, { ...unsited, people: { second: { title: 'Site officer, Bayi' } } }),
      about: [['beijing']],
      severity: 'warning',
      says: 'Beijing: 1 place without a site officer.',
      facts: { hasControl: true, venues: ['bayi'] },
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
