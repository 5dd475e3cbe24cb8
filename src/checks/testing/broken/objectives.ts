import { moment } from '../../../domain/testing/a-trip';
import type { Breaks } from './break';

export const objectives: Breaks = {
  'objective-uncovered': {
    broken: {
      objectives: {
        cyber: {
          text: 'A regular talk on cybersecurity',
          stop: 'tokyo',
          topics: { cybersecurity: true },
        },
      },
    },
    about: ['cyber', 'tokyo'],
  },
  'posture-conflict': {
    broken: {
      meetings: { 'talks-yang': { topics: { 'state-visit': { posture: 'raise', order: 'a2' } } } },
    },
    about: ['call-hu', 'call-xi', 'state-visit', 'talks-yang'],
  },
  'undecided-option': {
    asIf: '2011-01-11T09:00:00Z',
    given: {
      options: {
        wall: { title: 'Great Wall', stop: 'beijing', decideBy: moment('2011-01-11', '20:00') },
      },
      meetings: {
        'mutianyu-visit': { option: { group: 'wall', choice: 'A' } },
        'lunch-wednesday': { option: { group: 'wall', choice: 'B' } },
      },
    },
    broken: { options: { wall: { decideBy: moment('2011-01-11', '16:00') } } },
    about: ['lunch-wednesday', 'mutianyu-visit', 'wall'],
  },
  'no-fallback': {
    asIf: '2011-01-09T18:00:00Z',
    broken: { meetings: { 'call-hu': { status: 'pencilled' } } },
  },
};
