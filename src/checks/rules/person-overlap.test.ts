import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { personOverlap } from './person-overlap';

const named = { participants: { schiffer: { participant: true } } } as const;

const trip = (prep: Partial<Meeting>, lunch: Partial<Meeting>) =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: { beijing, tokyo },
    people: {
      secretary: {},
      schiffer: { family: 'Schiffer', tracks: { principal: true } },
      other: {},
    },
    venues: { embassy: {} },
    meetings: {
      prep: {
        slot: at('beijing', '2011-01-10', '11:30'),
        minutes: 60,
        status: 'confirmed',
        tracks: { deputy: true },
        ...named,
        ...prep,
      },
      lunch: {
        slot: at('beijing', '2011-01-10', '12:00'),
        minutes: 75,
        status: 'confirmed',
        ...named,
        ...lunch,
      },
    },
  });

const about = [['lunch', 'prep']];

const firm = (stop: string, clock: string) =>
  ({
    slot: at(stop, '2011-01-10', clock),
    status: 'confirmed',
    tracks: { deputy: true },
    ...named,
  }) as const;

const inTokyo = trip({ minutes: 30 }, { slot: at('tokyo', '2011-01-10', '13:30') });
const legUnknown = {
  ...inTokyo,
  stops: aTrip({ stops: { beijing: { ...beijing, wheelsUp: null }, tokyo } }).stops,
};

testRule(personOverlap, {
  allows: {
    'meetings that touch': trip({ minutes: 30 }, {}),
    'the same clock time in another zone': trip({}, { slot: at('tokyo', '2011-01-10', '11:00') }),
    'a leg later in another city': trip(
      { minutes: 30 },
      { slot: at('tokyo', '2011-01-10', '16:00') },
    ),
    'another city of which nobody knows how far it is': legUnknown,
    'another city that the party goes to by ship': {
      ...inTokyo,
      stops: aTrip({ stops: { beijing, tokyo: { ...tokyo, inboundMode: 'ship' } } }).stops,
    },
    'a city to which the party comes by another': {
      ...inTokyo,
      stops: aTrip({ stops: { beijing, seoul: { order: 'a15' }, tokyo } }).stops,
    },
    'the next stop in the same city': {
      ...trip({ minutes: 45 }, { slot: at('tokyo', '2011-01-10', '13:30') }),
      stops: aTrip({
        stops: {
          beijing: { ...beijing, wheelsUp: null, wheelsUpAirfield: 'embassy' },
          tokyo: { ...tokyo, wheelsDownAirfield: 'embassy' },
        },
      }).stops,
      venues: aTrip({ venues: { embassy: { coordinates: { latitude: 40, longitude: 116 } } } })
        .venues,
    },
    'another day in another city': trip(
      { minutes: 30 },
      { slot: at('tokyo', '2011-01-11', '13:00') },
    ),
    'one in the next city that the party’s own stay excludes': trip(
      { minutes: 30, tracks: { principal: true } },
      { slot: at('tokyo', '2011-01-10', '13:30') },
    ),
    'another person': trip({}, { participants: { other: {} } }),
    'somebody who is named in one and comes with the track in the other': trip(
      {},
      { participants: {} },
    ),
    'a cancelled one': trip({ status: 'cancelled' }, {}),
    'the principal, of whom another rule speaks': trip(
      { participants: { secretary: {} } },
      { participants: { secretary: {} } },
    ),
    'an interpreter, of whom another rule speaks': trip(
      { participants: { schiffer: { interpreter: true } } },
      {},
    ),
    'whom the principal takes along into the clash': trip({ tracks: { principal: true } }, {}),
  },
  reports: {
    'somebody who is in another city before the party’s own leg could take them there': {
      trip: trip({ minutes: 30 }, { slot: at('tokyo', '2011-01-10', '13:30') }),
      about,
      severity: 'error',
      says: 'Schiffer is named in both: Other (1130–1200) in Beijing and Other (1330–1445) in Tokyo are 30 min apart, at least 3 h on the way.',
      field: 'participants',
      facts: { people: ['schiffer'], apart: 30, needed: 180 },
      mends: [
        ['Take Schiffer out of Other', 'lunch.participants.schiffer: removed'],
        ['Take Schiffer out of Other', 'prep.participants.schiffer: removed'],
      ],
    },
    'somebody who is to be back in the city before too soon': {
      trip: aTrip({
        stops: {
          beijing,
          tokyo: { ...tokyo, wheelsDownAirfield: 'haneda' },
        },
        people: { schiffer: {} },
        venues: {
          embassy: { coordinates: { latitude: 39.95, longitude: 116.47 } },
          haneda: { coordinates: { latitude: 35.553, longitude: 139.781 } },
        },
        meetings: {
          lunch: { ...firm('tokyo', '12:00'), minutes: 60 },
          prep: { ...firm('beijing', '13:00'), minutes: 60, venue: 'embassy' },
        },
      }),
      about: [['prep', 'lunch']],
      severity: 'error',
      facts: { people: ['schiffer'], apart: 60, needed: 180 },
    },
    'a person named in both': {
      trip: trip({}, {}),
      about,
      severity: 'error',
      says: 'Schiffer is named in both: Other (1130–1230) and Other (1200–1315) overlap by 30 min.',
      field: 'participants',
      facts: { people: ['schiffer'], minutes: 30 },
      fixes: [['lunch'], ['prep']],
    },
    'several people once': {
      trip: trip(
        { participants: { schiffer: {}, other: {} } },
        { participants: { schiffer: {}, other: {} } },
      ),
      about,
      severity: 'error',
      says: 'Unnamed person and Schiffer are named in both: Other (1130–1230) and Other (1200–1315) overlap by 30 min.',
      mends: [
        [
          'Take Unnamed person and Schiffer out of Other',
          'lunch.participants.other: removed',
          'lunch.participants.schiffer: removed',
        ],
        [
          'Take Unnamed person and Schiffer out of Other',
          'prep.participants.other: removed',
          'prep.participants.schiffer: removed',
        ],
      ],
    },
    'a proposed one as a warning, to be left first': {
      trip: trip({ status: 'proposed' }, {}),
      about,
      severity: 'warning',
      fixes: [['prep'], ['lunch']],
    },
    'an idea as a note': { trip: trip({ status: 'idea' }, {}), about, severity: 'note' },
    'one within the other at one venue as a note': {
      trip: trip({ minutes: 120, venue: 'embassy' }, { venue: 'embassy' }),
      about,
      severity: 'note',
    },
  },
});
