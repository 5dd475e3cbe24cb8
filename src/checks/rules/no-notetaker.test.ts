import { at } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { noNotetaker } from './no-notetaker';

const without = { participants: { secretary: {}, liang: { host: true } } } as const;

testRule(noNotetaker, {
  allows: {
    'a notetaker of ours': aCall({}),
    'what is no meeting of substance': aCall({ ...without, kind: 'greet' }),
    'a meeting of our own': aCall({ participants: { secretary: {} } }),
    'more than a week before': aCall(without, { journey: { asIf: '2011-01-02T02:00:00Z' } }),
    'what is past': aCall(without, { journey: { asIf: '2011-01-10T02:00:00Z' } }),
    'a declined one': aCall({ ...without, status: 'declined' }),
  },
  reports: {
    'talks that nobody of ours writes down': {
      trip: aCall({ participants: { ...without.participants, liang: { notetaker: true } } }),
      about: [['talks']],
      severity: 'warning',
      fixes: [['talks']],
    },
    'all of a stop at once': {
      trip: aCall(without, {
        meetings: {
          call: {
            kind: 'courtesy',
            status: 'pencilled',
            slot: at('beijing', '2011-01-11', '15:00'),
            ...without,
          },
        },
      }),
      about: [['beijing', 'talks', 'call']],
      severity: 'warning',
      fixes: [['call', 'talks']],
    },
    'an idea as a note': {
      trip: aCall({ ...without, status: 'idea' }),
      about: [['talks']],
      severity: 'note',
    },
  },
});
