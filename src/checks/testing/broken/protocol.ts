import { at, moment } from '../../../domain/testing/a-trip';
import type { Breaks } from './break';

export const protocol: Breaks = {
  'rank-parity': {
    broken: { people: { maehara: { level: 'director' } } },
    about: ['maehara', 'talks-maehara'],
  },
  'order-of-calls': {
    broken: { meetings: { 'talks-kim': { slot: at('seoul', '2011-01-14', '15:45') } } },
    about: ['call-lee', 'talks-kim'],
  },
  'counterpart-not-met': {
    broken: { meetings: { 'talks-kim': { participants: { kim: null } } } },
    about: ['kim', 'seoul'],
  },
  'precedence-order': {
    broken: { stops: { seoul: { inboundManifest: { schiffer: 'a0', gates: 'a1' } } } },
  },
  'guest-speaks-first': { broken: { meetings: { 'talks-liang': { speaksFirst: 'guest' } } } },
  'no-greeter': {
    broken: {
      stops: {
        seoul: { greeters: { 'host-protocol-seoul': null, sharp: null, stephens: null } },
      },
      meetings: { 'arrival-seoul': null },
    },
    about: ['seoul'],
  },
  'sides-unequal': { broken: { meetings: { 'talks-kim': { plusOurs: 4 } } } },
  'host-differs': {
    broken: {
      log: {
        protocol: {
          at: '2011-01-07T10:00:00Z',
          who: 'host protocol',
          channel: 'phone',
          meeting: 'talks-yang',
          to: '1030',
        },
      },
    },
    about: ['talks-yang'],
  },
  'presser-unset': {
    given: { meetings: { 'press-liang': { moderator: 'Geoff Morrell', questionsEachSide: 2 } } },
    broken: { meetings: { 'press-liang': { questionsEachSide: null } } },
  },
  'coverage-not-reciprocal': { broken: { meetings: { 'talks-kim': { hostCoverage: 'closed' } } } },
  'gift-missing': {
    broken: { meetings: { 'dinner-xu': { giftExchange: true } } },
    about: ['beijing', 'dinner-xu'],
  },
  'name-order-unset': { broken: { people: { kim: { addressedAs: '' } } } },
  'short-stop': {
    given: { stops: { seoul: { wheelsUp: moment('2011-01-14', '19:00') } } },
    broken: { stops: { seoul: { wheelsUp: moment('2011-01-14', '16:45') } } },
  },
};
