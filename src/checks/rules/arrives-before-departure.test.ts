import { expect, it } from 'vitest';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, beijing, moment, tokyo } from '../../domain/testing/a-trip';
import { checkTrip } from '../engine';
import { testRule } from '../testing/test-rule';
import { arrivesBeforeDeparture } from './arrives-before-departure';

/** Leaves Beijing on 12 January at 1500, which is 1600 in Tokyo. */
const trip = (wheelsDown: Stop['wheelsDown'], meetings = {}) =>
  aTrip({ stops: { beijing, tokyo: { ...tokyo, wheelsDown } }, people: { one: {} }, meetings });

testRule(arrivesBeforeDeparture, {
  allows: {
    'an arrival a minute later': trip(moment('2011-01-12', '16:01')),
    'an earlier clock time of a place that is behind': aTrip({
      stops: {
        seoul: { zone: 'Asia/Seoul', order: 'a1', wheelsUp: moment('2011-01-14', '16:45') },
        home: { zone: 'America/New_York', order: 'a2', wheelsDown: moment('2011-01-14', '16:40') },
      },
    }),
    'times that are to be decided': trip(moment('2011-01-12')),
    'no arrival': trip(null),
    'a cancelled meeting or another person’s on the way': trip(moment('2011-01-12', '19:00'), {
      call: { slot: at('tokyo', '2011-01-12', '15:00'), status: 'cancelled' },
    }),
  },
  reports: {
    'an arrival at the instant of departure': {
      trip: trip(moment('2011-01-12', '16:00')),
      about: [['tokyo']],
      severity: 'error',
      says: 'Wheels down in Tokyo (12 Jan 1600) is not after wheels up from Beijing (12 Jan 1500, 12 Jan 1600 in Tokyo).',
      field: 'wheelsDown',
      facts: { departs: 1294815600000, arrives: 1294815600000 },
      mends: [
        ['Wheels down in Tokyo on Thu 13 Jan', 'tokyo.wheelsDown: 2011-01-13 16:00'],
        ['Wheels up from Beijing on Tue 11 Jan', 'beijing.wheelsUp: 2011-01-11 15:00'],
      ],
    },
    'a clock that reads later but is earlier': {
      trip: trip(moment('2011-01-12', '15:30')),
      about: [['tokyo']],
      severity: 'error',
    },
    'an arrival at once, of a flight that takes as long as its distance': {
      trip: aTrip({
        stops: {
          beijing: { ...beijing, wheelsUpAirfield: 'capital' },
          tokyo: {
            ...tokyo,
            wheelsDown: moment('2011-01-12', '16:00'),
            wheelsDownAirfield: 'haneda',
            inboundMode: 'aircraft',
          },
        },
        venues: {
          capital: { kind: 'airfield', coordinates: { latitude: 40.08, longitude: 116.585 } },
          haneda: { kind: 'airfield', coordinates: { latitude: 35.549, longitude: 139.78 } },
        },
      }),
      about: [['tokyo']],
      severity: 'error',
      mends: [
        ['Wheels down in Tokyo at 1900', 'tokyo.wheelsDown: 2011-01-12 19:00'],
        ['Wheels up from Beijing at 1200', 'beijing.wheelsUp: 2011-01-12 12:00'],
        ['Wheels down in Tokyo on Thu 13 Jan', 'tokyo.wheelsDown: 2011-01-13 16:00'],
        ['Wheels up from Beijing on Tue 11 Jan', 'beijing.wheelsUp: 2011-01-11 15:00'],
      ],
    },
    'an arrival weeks before': {
      trip: trip(moment('2010-12-12', '19:00')),
      about: [['tokyo']],
      severity: 'error',
      says: 'Wheels down in Tokyo (12 Dec 1900) is not after wheels up from Beijing (12 Jan 1500, 12 Jan 1600 in Tokyo).',
      fixes: [['tokyo']],
    },
  },
});

it('says by one clock what two clocks hide', () => {
  const said = (wheelsDown: Stop['wheelsDown']) =>
    checkTrip(trip(wheelsDown), null).findings.find(
      ({ rule }) => rule === arrivesBeforeDeparture.id,
    )?.message;
  expect(said(moment('2011-01-12', '15:30'))).toBe(
    'Wheels down in Tokyo (12 Jan 1530) is not after wheels up from Beijing (12 Jan 1500, 12 Jan 1600 in Tokyo).',
  );
});
