import { expect, it } from 'vitest';
import { at } from '../../domain/testing/a-trip';
import { checkTrip } from '../engine';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { unconfirmed } from './unconfirmed';

const pencilled = { status: 'pencilled', confirmed: null } as const;
/** The talks begin at 0130 of UTC on the 10th. */
const thirtyHoursBefore = { asIf: '2011-01-08T19:30:00Z' };
const fiveHoursBefore = { asIf: '2011-01-09T20:30:00Z' };
const chase = { chase: { kind: 'confirm', meeting: 'talks' } } as const;

testRule(unconfirmed, {
  allows: {
    'a confirmed one': aCall({}, { journey: thirtyHoursBefore }),
    'one that is done': aCall({ status: 'done', confirmed: null }, { journey: thirtyHoursBefore }),
    'more than two days before': aCall(pencilled, { journey: { asIf: '2011-01-08T01:00:00Z' } }),
    'what has begun': aCall(pencilled, { journey: { asIf: '2011-01-10T01:30:00Z' } }),
    'down time': aCall({ ...pencilled, kind: 'down' }, { journey: thirtyHoursBefore }),
    'a cancelled one': aCall({ status: 'cancelled' }, { journey: thirtyHoursBefore }),
    'one that somebody chases': aCall(pencilled, { journey: thirtyHoursBefore, tasks: chase }),
  },
  reports: {
    'a pencilled one': {
      trip: aCall(pencilled, { journey: thirtyHoursBefore }),
      about: [['talks']],
      severity: 'warning',
      says: 'Talks with Gen. Liang: pencilled, 30 h out.',
      field: 'status',
      facts: { status: 'pencilled', isUrgent: false },
      mends: [
        [
          'Add a task to chase Talks with Gen. Liang',
          'confirm-talks: (text Chase the confirmation of Talks with Gen. Liang, kind confirm, owner control, due 2011-01-09, meeting talks)',
        ],
      ],
    },
    'one that was chased in vain': {
      trip: aCall(pencilled, {
        journey: thirtyHoursBefore,
        tasks: { chase: { ...chase.chase, done: true } },
      }),
      about: [['talks']],
      severity: 'warning',
    },
    'one on the last day, whoever chases it': {
      trip: aCall(pencilled, { journey: fiveHoursBefore, tasks: chase }),
      about: [['talks']],
      severity: 'warning',
      fixes: [],
    },
    'one that is confirmed by nobody': {
      trip: aCall({ confirmed: null }, { journey: thirtyHoursBefore }),
      about: [['talks']],
      severity: 'warning',
      says: 'Talks with Gen. Liang: confirmed, but nobody is named.',
    },
    'ideas and missing names together': {
      trip: aCall(
        { confirmed: null },
        {
          journey: thirtyHoursBefore,
          meetings: { call: { slot: at('beijing', '2011-01-10', '15:00') } },
        },
      ),
      about: [['beijing', 'call', 'talks']],
      severity: 'warning',
      says: 'Beijing: Other: still an idea and Talks with Gen. Liang: confirmed, but nobody is named.',
    },
    'a proposed one, two days before to the hour': {
      trip: aCall(
        { ...pencilled, status: 'proposed' },
        { journey: { asIf: '2011-01-08T01:30:00Z' } },
      ),
      about: [['talks']],
      severity: 'warning',
      says: 'Talks with Gen. Liang: proposed, 48 h out.',
    },
    'a requested one': {
      trip: aCall({ ...pencilled, status: 'requested' }, { journey: thirtyHoursBefore }),
      about: [['talks']],
      severity: 'warning',
    },
    'a name of blanks': {
      trip: aCall(
        { confirmed: { who: ' ', when: '061640', channel: 'phone' } },
        { journey: thirtyHoursBefore },
      ),
      about: [['talks']],
      severity: 'warning',
      field: 'confirmed',
    },
    'one a day before, to the hour, first in the list whoever chases it': {
      trip: aCall(pencilled, { journey: { asIf: '2011-01-09T01:30:00Z' }, tasks: chase }),
      about: [['talks']],
      severity: 'warning',
      says: 'Talks with Gen. Liang: pencilled, 24 h out.',
      facts: { status: 'pencilled', isUrgent: true },
    },
    'only ideas of a stop as a note': {
      trip: aCall(
        { status: 'idea' },
        {
          journey: thirtyHoursBefore,
          meetings: { call: { slot: at('beijing', '2011-01-10', '15:00') } },
        },
      ),
      about: [['beijing', 'call', 'talks']],
      severity: 'note',
    },
    'ideas as a note': {
      trip: aCall({ status: 'idea' }, { journey: thirtyHoursBefore }),
      about: [['talks']],
      severity: 'note',
    },
  },
});

it('stands before all else on the last day', () => {
  const overlapping = {
    title: 'Call',
    status: 'confirmed',
    slot: at('beijing', '2011-01-10', '10:00'),
    minutes: 30,
  } as const;
  const trip = aCall(pencilled, {
    journey: fiveHoursBefore,
    meetings: { call: overlapping, other: overlapping },
  });
  const rules = checkTrip(trip, null).findings.map(({ rule, severity }) => `${rule} ${severity}`);
  expect(rules[0]).toBe('unconfirmed warning');
  expect(rules).toContain('principal-overlap error');
});
