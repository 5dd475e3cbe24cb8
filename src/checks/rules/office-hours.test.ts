import { at } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { officeHours } from './office-hours';

const from = (clock: string) => ({ slot: at('beijing', '2011-01-10', clock) });

testRule(officeHours, {
  allows: {
    'a call when the offices open': aCall(from('09:00')),
    'a call that ends when they close': aCall(from('17:00')),
    'a time of the host': aCall({ ...from('07:30'), source: 'host' }),
    'a dinner': aCall({ ...from('19:00'), kind: 'banquet' }),
    'earlier hours, as the trip has them': aCall(from('07:30'), {
      journey: { limits: { 'office-opens': 7 } },
    }),
    'a call that the host was asked about': aCall(from('07:30'), {
      tasks: { ask: { kind: 'confirm', meeting: 'talks' } },
    }),
    'a time that is to be decided': aCall({ slot: at('beijing', '2011-01-10') }),
    'a postponed one': aCall({ ...from('07:30'), status: 'postponed' }),
  },
  reports: {
    'an early call': {
      trip: aCall(from('07:30')),
      about: [['talks']],
      severity: 'note',
      says: 'Talks with Gen. Liang (0730–0830) is before office hours.',
      field: 'slot',
      facts: { start: 1294615800000, end: 1294619400000 },
      mends: [
        [
          'Add a task to confirm Talks with Gen. Liang with the host',
          'confirm-talks: (text Confirm Talks with Gen. Liang with the host: it is outside office hours, kind confirm, owner control, meeting talks)',
        ],
      ],
    },
    'a call that ends too late': {
      trip: aCall(from('17:30')),
      about: [['talks']],
      severity: 'note',
      says: 'Talks with Gen. Liang (1730–1830) is after office hours.',
    },
    'a call over midnight': { trip: aCall(from('23:30')), about: [['talks']], severity: 'note' },
  },
});
