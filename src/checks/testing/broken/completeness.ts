import type { Breaks } from './break';

export const completeness: Breaks = {
  'no-interpretation-plan': { broken: { meetings: { 'talks-kim': { interpretation: null } } } },
  'no-notetaker': {
    broken: { meetings: { 'talks-kim': { participants: { 'notetaker-seoul': null } } } },
  },
  unconfirmed: {
    asIf: '2011-01-09T18:00:00Z',
    broken: { meetings: { 'talks-yang': { status: 'pencilled' } } },
  },
  'no-control-officer': { broken: { stops: { seoul: { controlOfficer: null } } } },
  'topic-without-points': { broken: { topics: { cybersecurity: { points: '' } } } },
  'place-tbd': {
    asIf: '2011-01-11T18:00:00Z',
    broken: { meetings: { 'call-kan': { venue: null } } },
  },
  'closing-tasks': {
    given: {
      tasks: {
        letters: { text: 'Thank-you letters', kind: 'thank-you', stop: 'beijing' },
        readout: { text: 'Readout', kind: 'readout', stop: 'beijing' },
      },
    },
    broken: { tasks: { letters: null } },
    about: ['beijing'],
  },
  'diet-not-sent': {
    given: { meetings: { 'dinner-xu': { dietSent: true } } },
    broken: { meetings: { 'dinner-xu': { dietSent: false } } },
  },
};
