import type { Voice } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { homeNight } from './home-night';

const spoken = { 'home-night': 'note' } as const;

/** 1500 in Beijing is 0200 in Washington. */
const trip = (
  call: Partial<Meeting>,
  voices: Readonly<Record<string, Voice>> = spoken,
  talks: Partial<Meeting> | null = null,
) =>
  aTrip({
    journey: { voices },
    stops: { beijing },
    meetings: {
      call: {
        slot: at('beijing', '2011-01-10', '15:00'),
        minutes: 45,
        kind: 'courtesy',
        status: 'confirmed',
        ...call,
      },
      ...(talks ? { talks } : {}),
    },
  });

testRule(homeNight, {
  allows: {
    'anything while it is off, as it is at first': trip({}, {}),
    'a meeting before the night at home': trip({ slot: at('beijing', '2011-01-10', '14:15') }),
    'a meeting after it': trip({ slot: at('beijing', '2011-01-10', '18:00') }),
    'the third day': trip({ slot: at('beijing', '2011-01-11', '15:00') }),
    'what asks for nothing': trip({ kind: 'down' }),
    'what others do': trip({ tracks: { spouse: true } }),
    'a cancelled one': trip({ status: 'cancelled' }),
  },
  reports: {
    'a call at two in the night at home': {
      trip: trip({}),
      about: [['call']],
      severity: 'note',
      says: '1500 on 10 Jan in Beijing is 0200 in the home city: Courtesy call.',
    },
    'an idea': { trip: trip({ status: 'idea' }), about: [['call']], severity: 'note' },
    'a pencilled one, in the voice of the trip': {
      trip: trip({ status: 'pencilled' }, { 'home-night': 'warning' }),
      about: [['call']],
      severity: 'warning',
    },
    'all of a day once': {
      trip: trip({}, spoken, {
        title: 'Talks',
        slot: at('beijing', '2011-01-10', '16:00'),
        kind: 'plenary',
        status: 'confirmed',
      }),
      about: [['call', 'talks']],
      severity: 'note',
      says: '1500 on 10 Jan in Beijing is 0200 in the home city: Courtesy call, Talks.',
      facts: { meetings: ['call', 'talks'], home: '0200' },
    },
    'one that reaches into it': {
      trip: trip({ slot: at('beijing', '2011-01-10', '14:30') }),
      about: [['call']],
      severity: 'note',
      says: '1430 on 10 Jan in Beijing is 0130 in the home city: Courtesy call.',
      field: 'slot',
      facts: { meetings: ['call'], home: '0130' },
    },
    'one that begins in it before midnight of UTC': {
      trip: trip({ slot: at('beijing', '2011-01-10', '17:59') }),
      about: [['call']],
      severity: 'note',
    },
  },
});
