import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { siteNotSurveyed } from './site-not-surveyed';

const walked = (surveyedOn: string | null) => ({ venues: { bayi: { surveyedOn } } });

testRule(siteNotSurveyed, {
  allows: {
    'a place that was walked': aCall({}, walked('2011-01-08')),
    'more than three days before': aCall({}, { journey: { asIf: '2011-01-06T02:00:00Z' } }),
    'what is past': aCall({}, { journey: { asIf: '2011-01-11T02:00:00Z' } }),
    'what is past since this morning': aCall({}, { journey: { asIf: '2011-01-10T04:00:00Z' } }),
    'an airfield': aCall({}, { venues: { bayi: { kind: 'airfield' } } }),
    'what others do there': aCall({ tracks: { advance: true }, participants: {} }),
    'one that somebody is to walk': aCall(
      {},
      { tasks: { walk: { kind: 'survey', venue: 'bayi' } } },
    ),
  },
  reports: {
    'a place that nobody walked': {
      trip: aCall({}),
      about: [['bayi']],
      severity: 'warning',
      says: 'Bayi Building: not walked by the advance.',
      field: 'surveyedOn',
      facts: { venues: ['bayi'] },
      mends: [
        [
          'Add a task to walk Bayi Building',
          'survey-bayi: (text Walk Bayi Building, kind survey, owner site, due 2011-01-08, venue bayi)',
        ],
      ],
    },
    'a place that is walked too late': {
      trip: aCall({}, walked('2011-01-09')),
      about: [['bayi']],
      severity: 'warning',
    },
  },
});
