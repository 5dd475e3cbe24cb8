import { at } from '../../../domain/testing/a-trip';
import type { Breaks } from './break';

export const rest: Breaks = {
  'short-night': {
    broken: { stops: { beijing: { bagCalls: { '2011-01-12': '04:00' } } } },
    about: ['beijing', 'dinner-xu'],
  },
  'hard-start-after-flight': {
    broken: { meetings: { 'call-xi': { slot: at('beijing', '2011-01-09', '21:00') } } },
    about: ['beijing', 'call-xi'],
  },
  'home-night': {
    given: {
      journey: { voices: { 'home-night': 'note' } },
      meetings: { 'prep-keio': { slot: at('tokyo', '2011-01-13', '15:15') } },
    },
    broken: { meetings: { 'prep-keio': { slot: at('tokyo', '2011-01-13', '16:00') } } },
  },
  'long-day': {
    broken: { meetings: { 'dinner-xu': { minutes: 300 } } },
    about: ['dinner-xu', 'prep-tuesday'],
  },
  'no-meal': { broken: { meetings: { 'lunch-tuesday': null } }, about: ['beijing'] },
  'no-down-time': {
    broken: {
      meetings: {
        'down-monday': { kind: 'briefing', venue: 'beijing-hotel' },
        'read-ahead': { minutes: 150 },
      },
    },
    about: [
      'beijing',
      'call-xi',
      'down-monday',
      'embassy-staff-beijing',
      'lunch-monday',
      'press-liang',
      'read-ahead',
      'talks-liang',
    ],
  },
  'crew-duty': { broken: { stops: { beijing: { inboundCrew: 'basic' } } } },
  'advance-not-ahead': {
    broken: {
      meetings: {
        'walk-great-hall': {
          slot: at('beijing', '2011-01-12', '17:30'),
          participants: { 'advance-officer-tokyo': { participant: true } },
        },
      },
    },
    about: ['advance-officer-tokyo', 'tokyo', 'walk-great-hall'],
  },
};
