import { at, moment } from '../../../domain/testing/a-trip';
import type { Breaks } from './break';

export const press: Breaks = {
  'pool-not-in-place': { broken: { meetings: { 'talks-liang': { poolInPlace: '09:10' } } } },
  'before-announcement': {
    broken: { stops: { seoul: { announced: moment('2011-01-14', '13:00') } } },
    about: ['arrival-seoul', 'seoul'],
  },
  'sensitive-topic-in-open': {
    broken: {
      meetings: {
        'speech-keio': { topics: { 'state-visit': { posture: 'do-not-raise', order: 'a1' } } },
      },
    },
    about: ['speech-keio', 'state-visit'],
  },
  'press-not-admitted': {
    broken: { meetings: { 'second-artillery-visit': { coverage: 'spray-top' } } },
    about: ['second-artillery', 'second-artillery-visit'],
  },
  'no-filing-time': {
    broken: { meetings: { 'speech-keio': { slot: at('tokyo', '2011-01-14', '08:15') } } },
  },
  'no-press-plan': { broken: { meetings: { 'talks-kim': { coverage: null } } } },
};
