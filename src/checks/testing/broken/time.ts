import { at, moment } from '../../../domain/testing/a-trip';
import type { Breaks } from './break';

export const time: Breaks = {
  'principal-overlap': {
    broken: { meetings: { 'press-liang': { slot: at('beijing', '2011-01-10', '10:30') } } },
    about: ['press-liang', 'talks-liang'],
  },
  'turnaround-too-short': {
    broken: { meetings: { 'talks-maehara': { minutes: 60 } } },
    about: ['talks-kitazawa', 'talks-maehara'],
  },
  'no-travel-time': {
    broken: { drives: { 'japan-mofa~kantei': null } },
    about: ['tokyo'],
  },
  'day-chain': {
    broken: { stops: { tokyo: { ron: { '2011-01-13': null } } } },
  },
  'implausible-travel': {
    broken: { moves: { 'to-mutianyu': { minutes: 35, source: 'estimate' } } },
    about: ['mutianyu', 'second-artillery'],
  },
  'rush-hour-travel': {
    broken: { drives: { 'keio~tokyo-hotel': { source: 'estimate' } } },
    about: [],
  },
  'no-slack-after-key-meeting': {
    broken: { meetings: { 'call-kan': { minutes: 35 } } },
    about: ['call-kan', 'talks-maehara'],
  },
  'untyped-gap': {
    broken: { meetings: { 'down-thursday': null } },
    about: ['lunch-thursday', 'prep-keio'],
  },
  'skipped-wall-time': {
    broken: {
      meetings: {
        debrief: { title: 'Debrief', slot: at('washington-return', '2011-03-13', '02:30') },
      },
    },
  },
  'ambiguous-wall-time': {
    broken: {
      meetings: {
        debrief: { title: 'Debrief', slot: at('washington-return', '2011-11-06', '01:30') },
      },
    },
  },
  'skipped-local-date': {
    broken: {
      stops: {
        apia: {
          city: 'Apia',
          country: 'WS',
          zone: 'Pacific/Apia',
          order: 'a5',
          wheelsDown: moment('2011-12-30', '09:00'),
        },
      },
    },
  },
  'outside-stop': {
    broken: { meetings: { 'call-xi': { slot: at('beijing', '2011-01-09', '19:30') } } },
    about: ['beijing', 'call-xi'],
  },
  'date-line': {
    given: { stops: { 'washington-return': { wheelsDown: moment('2011-01-14') } } },
    broken: { stops: { 'washington-return': { wheelsDown: moment('2011-01-14', '16:40') } } },
  },
  'home-offset-changes': {
    broken: {
      stops: {
        'tokyo-in-march': {
          city: 'Tokyo',
          country: 'JP',
          zone: 'Asia/Tokyo',
          order: 'a5',
          wheelsDown: moment('2011-03-12', '19:00'),
          wheelsUp: moment('2011-03-15', '10:00'),
        },
      },
    },
  },
  'stale-offset': { broken: { stops: { beijing: { zoneSeen: { '2011-01-10': 540 } } } } },
  'no-break': { broken: { meetings: { 'read-ahead': { minutes: 365 } } } },
  'too-short-for-interpretation': { broken: { meetings: { 'talks-liang': { minutes: 15 } } } },
  'sequence-overruns': {
    broken: {
      meetings: {
        'talks-kim': {
          sequence: {
            spray: { order: 'a0', minutes: 5, actor: 'Pool', text: 'Spray' },
            alliance: { order: 'a1', minutes: 40, actor: 'Both', text: 'The alliance' },
          },
        },
      },
    },
  },
  'anchor-tight': {
    broken: { meetings: { 'talks-kitazawa': { anchor: true } } },
    about: ['talks-kitazawa', 'talks-maehara'],
  },
};
