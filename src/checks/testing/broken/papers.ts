import type { Breaks } from './break';

const handout = {
  version: 'three',
  paper: 'itinerary',
  audience: 'delegation',
  to: 'Embassy Beijing',
  at: '2011-01-06T12:00:00Z',
};
const three = { label: 'Draft 3', asOf: '2011-01-06T10:00:00Z' };
const trip = 'secdef-january-2011';

export const papers: Breaks = {
  'no-marking': {
    given: { handouts: { embassy: handout } },
    broken: { journey: { marking: '' } },
    about: [trip],
  },
  'stale-copy': {
    given: { versions: { three }, handouts: { embassy: handout } },
    broken: { versions: { four: { label: 'Draft 4', asOf: '2011-01-07T10:00:00Z' } } },
    about: [trip],
  },
};
