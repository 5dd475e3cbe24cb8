import { at } from '../../../domain/testing/a-trip';
import type { Breaks } from './break';

export const calendar: Breaks = {
  'public-holiday': {
    broken: {
      calendar: {
        holiday: { country: 'KR', date: '2011-01-14', kind: 'holiday', name: 'Temporary holiday' },
      },
    },
    about: ['call-lee', 'talks-kim'],
  },
  weekend: {
    broken: { meetings: { 'call-xi': { slot: at('beijing', '2011-01-09', '21:00') } } },
  },
  'religious-times': {
    given: { meetings: { 'lunch-tuesday': { participants: { yang: { host: true } } } } },
    broken: {
      calendar: {
        fast: { country: 'CN', date: '2011-01-11', kind: 'religious', name: 'Day of fasting' },
      },
    },
    about: ['lunch-tuesday'],
  },
  'office-hours': {
    broken: { meetings: { 'talks-yang': { slot: at('beijing', '2011-01-11', '08:30') } } },
  },
  'host-politics': {
    broken: {
      calendar: {
        congress: { country: 'CN', date: '2011-01-11', kind: 'political', name: 'Party congress' },
      },
    },
    about: ['call-hu', 'talks-yang'],
  },
  'home-calendar': {
    given: { calendar: { 'king-day': null, 'state-visit': null } },
    broken: {
      calendar: {
        hearing: { country: 'US', date: '2011-01-12', kind: 'home', name: 'Hearing in the Senate' },
      },
    },
    about: ['secdef-january-2011'],
  },
};
