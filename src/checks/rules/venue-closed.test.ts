import type { Venue } from '../../domain/records/venue';
import { at } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { venueClosed } from './venue-closed';

const place = (bayi: Partial<Venue>) => ({ venues: { bayi } });
const hours = { from: '10:00', until: '17:00' } as const;
const late = { from: '18:00', until: '02:00' } as const;

testRule(venueClosed, {
  allows: {
    'a place that is always open': aCall({}),
    'its hours, to the minute': aCall(
      { slot: at('beijing', '2011-01-10', '16:00') },
      place({ hours }),
    ),
    'the day after it is closed': aCall({}, place({ closedOn: { sun: true } })),
    'hours over midnight': aCall(
      { slot: at('beijing', '2011-01-11', '00:30') },
      place({ hours: late }),
    ),
    'a time that is to be decided': aCall(
      { slot: at('beijing', '2011-01-10') },
      place({ closedOn: { mon: true } }),
    ),
    'a cancelled one': aCall({ status: 'cancelled' }, place({ hours })),
  },
  reports: {
    'a start before it opens': {
      trip: aCall({}, place({ hours })),
      about: [['talks', 'bayi']],
      severity: 'warning',
      says: 'Talks with Gen. Liang (0930–1030): Bayi Building is open 1000–1700.',
      field: 'slot',
      facts: {
        start: 1294623000000,
        end: 1294626600000,
        hours: { from: '10:00', until: '17:00' },
        closedOn: [],
      },
      mends: [['Start Talks with Gen. Liang at 1000', 'talks.slot: beijing 2011-01-10 10:00']],
    },
    'an end after it closes': {
      trip: aCall({ slot: at('beijing', '2011-01-10', '16:30') }, place({ hours })),
      about: [['talks', 'bayi']],
      severity: 'warning',
      fixes: [['talks']],
    },
    'the day on which it is closed': {
      trip: aCall({}, place({ closedOn: { mon: true }, hours: { from: '08:00', until: '18:00' } })),
      about: [['talks', 'bayi']],
      severity: 'warning',
      says: 'Talks with Gen. Liang (0930–1030): Bayi Building is closed on Mondays.',
      mends: [['Move Talks with Gen. Liang to Tue 11 Jan', 'talks.slot: beijing 2011-01-11 09:30']],
    },
    'a closed day without hours': {
      trip: aCall({}, place({ closedOn: { mon: true } })),
      about: [['talks', 'bayi']],
      severity: 'warning',
    },
    'an idea as a note': {
      trip: aCall({ status: 'idea' }, place({ hours })),
      about: [['talks', 'bayi']],
      severity: 'note',
    },
  },
});
