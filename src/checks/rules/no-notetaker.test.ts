import { at, beijing, tokyo } from '../../domain/testing/a-trip';
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
      says: 'No notetaker for Talks with Gen. Liang.',
      field: 'participants',
      facts: { meetings: ['talks'] },
      mends: [
        [
          'Assign Beijing Notetaker to Talks with Gen. Liang',
          'talks.participants.notetaker: (notetaker)',
        ],
      ],
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
      says: 'Beijing: no notetaker for Talks with Gen. Liang and Courtesy call.',
      mends: [
        [
          'Assign Beijing Notetaker to Talks with Gen. Liang and Courtesy call',
          'call.participants.notetaker: (notetaker)',
          'talks.participants.notetaker: (notetaker)',
        ],
      ],
    },
    'talks for which another post’s notetaker is no help': {
      trip: aCall(without, {
        stops: { beijing, tokyo },
        people: { other: { title: 'Tokyo Notetaker', function: 'Notetaker' } },
        meetings: {
          call: { slot: at('tokyo', '2011-01-13', '09:00'), participants: { other: {} } },
        },
      }),
      about: [['talks']],
      severity: 'warning',
      fixes: [['talks']],
    },
    'talks for which whoever takes notes of the trip is asked too': {
      trip: aCall(without, {
        stops: { beijing, tokyo },
        people: {
          other: { title: 'Notetaker', function: 'Notetaker', tracks: { principal: true } },
          late: { title: 'Notetaker', function: 'Notetaker', joins: 'tokyo' },
        },
        meetings: {
          call: { slot: at('tokyo', '2011-01-13', '09:00'), participants: { other: {} } },
        },
      }),
      about: [['talks']],
      severity: 'warning',
      fixes: [['talks'], ['talks']],
    },
    'an idea as a note': {
      trip: aCall({ ...without, status: 'idea' }),
      about: [['talks']],
      severity: 'note',
    },
  },
});
