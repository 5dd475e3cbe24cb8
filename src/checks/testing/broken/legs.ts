import { moment } from '../../../domain/testing/a-trip';
import type { Breaks } from './break';

export const legs: Breaks = {
  'arrives-before-departure': {
    broken: { stops: { 'washington-return': { wheelsDown: moment('2011-01-13', '16:40') } } },
  },
  'implausible-speed': {
    broken: { stops: { beijing: { wheelsDown: moment('2011-01-09', '15:08') } } },
  },
  'range-exceeded': { broken: { stops: { beijing: { inboundRange: 5500 } } } },
  'short-ground-time': {
    given: { meetings: { 'call-lee': null }, moves: { 'to-seoul-air-base': null } },
    broken: { stops: { seoul: { wheelsUp: moment('2011-01-14', '15:30') } } },
  },
  'night-arrival': {
    broken: { stops: { tokyo: { wheelsDown: moment('2011-01-12', '23:30') } } },
  },
  'broken-chain': {
    broken: {
      stops: { seoul: { wheelsUpAirfield: 'gimpo' } },
      venues: { gimpo: { stop: 'seoul', kind: 'airfield', name: 'Gimpo International Airport' } },
    },
    about: ['gimpo', 'seoul', 'seoul-air-base'],
  },
  'late-for-wheels-up': {
    broken: { stops: { seoul: { wheelsUp: moment('2011-01-14', '16:15') } } },
    about: ['call-lee', 'seoul'],
  },
  'landing-clearance': { broken: { stops: { beijing: { inboundClearance: 'asked' } } } },
};
