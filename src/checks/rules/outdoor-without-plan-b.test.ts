import type { Meeting } from '../../domain/records/meeting';
import type { Option } from '../../domain/records/option';
import { at, moment } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { outdoorWithoutPlanB } from './outdoor-without-plan-b';

const outdoors = { venues: { bayi: { outdoor: true } } } as const;
const planned = (weather: Partial<Option>, other: Partial<Meeting> = {}) =>
  aCall(
    { option: { group: 'weather', choice: 'A' } },
    {
      ...outdoors,
      options: { weather },
      meetings: {
        museum: {
          slot: at('beijing', '2011-01-10', '09:30'),
          option: { group: 'weather', choice: 'B' },
          ...other,
        },
      },
    },
  );
const decideBy = moment('2011-01-09', '18:00');

testRule(outdoorWithoutPlanB, {
  allows: {
    'what is indoors': aCall({}),
    'another choice and a time to decide': planned({ decideBy }),
    'a choice that was made': planned({ chosen: 'A' }),
    'a cancelled one': aCall({ status: 'cancelled' }, outdoors),
  },
  reports: {
    'no other choice': {
      trip: aCall({}, outdoors),
      about: [['talks', 'bayi']],
      severity: 'warning',
      says: 'Bayi Building on Mon 10 Jan: outdoors, no indoor option.',
      field: 'option',
      facts: { lacks: 'other choice', meetings: ['talks'] },
      mends: [
        [
          'Add an option B indoors for Talks with Gen. Liang',
          'talks.option: (group weather-talks, choice A)',
          'weather-talks: (slot beijing 2011-01-10 09:30, minutes 60, kind plenary, title Talks with Gen. Liang, indoors, status idea, source estimate, tracks (principal), ours listed, participants (secretary (principal), liang (host), notetaker (notetaker)), interpretation consecutive, interpretationBy host, option (group weather-talks, choice B), order a0)',
          'weather-talks: (title Talks with Gen. Liang, or indoors, stop beijing, trigger The weather, decideBy 2011-01-09 18:00, order a0)',
        ],
      ],
    },
    'all at one place at once': {
      trip: aCall(
        {},
        {
          ...outdoors,
          meetings: {
            walk: {
              status: 'confirmed',
              venue: 'bayi',
              slot: at('beijing', '2011-01-10', '11:00'),
            },
          },
        },
      ),
      about: [['talks', 'walk', 'bayi']],
      severity: 'warning',
      fixes: [['talks', 'walk', 'weather-talks']],
    },
    'another choice that was cancelled': {
      trip: planned({ decideBy }, { status: 'cancelled' }),
      about: [['talks', 'bayi']],
      severity: 'warning',
      fixes: [],
    },
    'no time to decide by': {
      trip: planned({}),
      about: [['talks', 'bayi']],
      severity: 'warning',
      says: 'Bayi Building on Mon 10 Jan: outdoors, no time to decide by.',
      mends: [['Decide by 1800 the day before', 'weather.decideBy: 2011-01-09 18:00']],
    },
    'an idea as a note': {
      trip: aCall({ status: 'idea' }, outdoors),
      about: [['talks', 'bayi']],
      severity: 'note',
    },
  },
});
