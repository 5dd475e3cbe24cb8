import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, moment, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { beforeAnnouncement } from './before-announcement';

const trip = (press: Partial<Meeting>, parts: TripParts = {}) =>
  aTrip({
    stops: { beijing: { ...beijing, announced: moment('2011-01-10', '12:00') } },
    ...parts,
    meetings: {
      press: {
        title: 'Press call',
        kind: 'press',
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 30,
        status: 'confirmed',
        ...press,
      },
    },
  });

const about = [['press', 'beijing']];
const readout = (due: string, done = false): TripParts => ({
  stops: { beijing },
  tasks: { readout: { kind: 'readout', meeting: 'press', due, done } },
});
const atHome = (clock: string): TripParts => ({
  stops: { beijing },
  // New York is 13 hours behind Beijing.
  journey: { announced: moment('2011-01-09', clock) },
});

testRule(beforeAnnouncement, {
  allows: {
    'press at the announcement': trip({ slot: at('beijing', '2011-01-10', '12:00') }),
    'a visit that is no secret': trip({}, { stops: { beijing } }),
    'a closed meeting': trip({ kind: 'plenary', coverage: 'closed' }),
    'coverage that is to be decided': trip({ kind: 'plenary' }),
    'an announcement at home an hour before': trip({}, atHome('19:00')),
    'a cancelled one': trip({ status: 'cancelled' }),
    'a readout on the day of its meeting': trip({}, readout('2011-01-10')),
    'a readout that is done': trip({}, readout('2011-01-09', true)),
  },
  reports: {
    'a press call before the announcement': {
      trip: trip({}),
      about,
      severity: 'error',
      says: 'Beijing: press from 0900 at Press call, announcement 10 Jan 1200.',
      field: 'coverage',
      facts: { announced: 1294632000000, press: ['press 1294621200000'], readouts: [] },
      mends: [
        ['Start Press call at 1200', 'press.slot: beijing 2011-01-10 12:00'],
        ['Close Press call to the press', 'press.coverage: closed'],
      ],
    },
    'a press call before the announcement at home': {
      trip: trip({}, atHome('20:30')),
      about,
      severity: 'error',
    },
    'cameras that are set up before': {
      trip: trip({ slot: at('beijing', '2011-01-10', '12:15'), preset: '11:30' }),
      about,
      severity: 'error',
    },
    'a readout that is due before its meeting': {
      trip: trip({}, readout('2011-01-09')),
      about,
      severity: 'error',
      says: 'Beijing: the readout of Press call is due before its day.',
      mends: [['Have the readout on the day of its meeting', 'readout.due: 2011-01-10']],
    },
    'a pencilled one as a warning': {
      trip: trip({ status: 'pencilled' }),
      about,
      severity: 'warning',
    },
  },
});
