import { at, beijing } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { noInterpretationPlan } from './no-interpretation-plan';

const unset = { interpretation: null, interpretationBy: null } as const;

testRule(noInterpretationPlan, {
  allows: {
    'a plan, be it that none is needed': aCall({ interpretation: 'none' }),
    'more than a week before': aCall(unset, { journey: { asIf: '2011-01-02T02:00:00Z' } }),
    'what is past': aCall(unset, { journey: { asIf: '2011-01-10T02:00:00Z' } }),
    'a trip that is looked at from nowhere': aCall(unset, { journey: { asIf: null } }),
    'a host who speaks our language': aCall(unset, {
      people: { liang: { side: 'host', languages: { zh: true, en: true } } },
    }),
    'a host of whom no language is known': aCall(unset, { people: { liang: { side: 'host' } } }),
    'a meeting of our own': aCall({ ...unset, participants: { secretary: {}, notetaker: {} } }),
    'a cancelled one': aCall({ ...unset, status: 'cancelled' }),
  },
  reports: {
    'a meeting in a foreign language, a week before': {
      trip: aCall(unset, { journey: { asIf: '2011-01-03T02:00:00Z' } }),
      about: [['talks']],
      severity: 'warning',
      says: 'Interpretation is not settled for Talks with Gen. Liang.',
      field: 'interpretation',
      facts: { meetings: ['talks'] },
      mends: [
        [
          'Plan consecutive interpretation, provided by the host',
          'talks.interpretation: consecutive',
          'talks.interpretationBy: host',
        ],
        [
          'Plan consecutive interpretation, provided by us',
          'talks.interpretation: consecutive',
          'talks.interpretationBy: us',
        ],
      ],
    },
    'all of a stop at once': {
      trip: aCall(unset, {
        meetings: {
          dinner: {
            slot: at('beijing', '2011-01-10', '19:00'),
            status: 'confirmed',
            participants: { liang: {} },
          },
        },
      }),
      about: [['beijing', 'talks', 'dinner']],
      severity: 'warning',
      says: 'Beijing: interpretation is not settled for Talks with Gen. Liang and Other.',
      fixes: [
        ['dinner', 'talks'],
        ['dinner', 'talks'],
      ],
    },
    'a meeting of which only the kind is known, by the languages of the stop': {
      trip: aCall(
        { ...unset, participants: {} },
        { stops: { beijing: { ...beijing, controlOfficer: 'control', languages: { zh: true } } } },
      ),
      about: [['talks']],
      severity: 'warning',
    },
    'an idea as a note': {
      trip: aCall({ ...unset, status: 'idea' }),
      about: [['talks']],
      severity: 'note',
    },
  },
});
