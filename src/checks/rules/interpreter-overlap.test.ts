import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { aTrip, at, beijing, moment, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { interpreterOverlap } from './interpreter-overlap';

const interprets = { participants: { yi: { interpreter: true } } } as const;

/** Talks and a speech overlap by half an hour; of three interpreters only one speaks the same. */
const trip = (talks: Partial<Meeting>, speech: Partial<Meeting>) =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: { beijing, tokyo },
    people: {
      secretary: {},
      yi: { function: 'Interpreter 1', languages: { en: true, zh: true } },
      er: { function: 'Interpreter 2', languages: { en: true, zh: true } },
      san: { function: 'Interpreter 3', languages: { en: true, ja: true } },
      liu: {},
    },
    venues: { ministry: {} },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 60,
        status: 'confirmed',
        tracks: { deputy: true },
        ...interprets,
        ...talks,
      },
      speech: {
        slot: at('beijing', '2011-01-10', '09:30'),
        minutes: 60,
        status: 'confirmed',
        tracks: { spouse: true },
        ...interprets,
        ...speech,
      },
    },
  });

const withChoices = (trip: Trip): Trip => {
  const choiceOf = (id: string, choice: string): Trip['meetings'] => {
    const meeting = trip.meetings[id];
    return meeting ? { [id]: { ...meeting, option: { group: 'question', choice } } } : {};
  };
  return {
    ...trip,
    options: aTrip({ options: { question: {} } }).options,
    meetings: { ...trip.meetings, ...choiceOf('talks', 'A'), ...choiceOf('speech', 'B') },
  };
};

const about = [['speech', 'talks']];

/** 1100 to 1200 by the clock of Beijing, and an hour later in Tokyo, three hours by air. */
const inTwoCities = (
  speech: Partial<Meeting>,
  parts: { readonly yi?: Partial<Person>; readonly isFarUnknown?: boolean } = {},
) => {
  const base = trip({}, { slot: at('tokyo', '2011-01-10', '12:00'), ...speech });
  const { yi } = base.people;
  const ends = aTrip({
    stops: {
      beijing: { ...beijing, wheelsUp: moment('2011-01-12', '14:00'), wheelsUpAirfield: 'capital' },
      tokyo: { ...tokyo, wheelsDownAirfield: 'haneda' },
    },
    venues: {
      capital: { coordinates: { latitude: 40.08, longitude: 116.585 } },
      haneda: { coordinates: { latitude: 35.553, longitude: 139.781 } },
    },
  });
  if (!yi) return base;
  return {
    ...base,
    ...(parts.isFarUnknown
      ? {}
      : { stops: ends.stops, venues: { ...base.venues, ...ends.venues } }),
    people: { ...base.people, yi: { ...yi, ...parts.yi } },
  };
};

testRule(interpreterOverlap, {
  allows: {
    'meetings that touch': trip({ minutes: 30 }, {}),
    'somebody else in the second': trip({}, { participants: { er: { interpreter: true } } }),
    'who is not the interpreter in either': trip(
      { participants: { yi: {} } },
      { participants: { yi: { participant: true } } },
    ),
    'a cancelled one': trip({ status: 'cancelled' }, {}),
    'what the principal’s own clash says': trip(
      { tracks: { principal: true } },
      { tracks: { principal: true } },
    ),
    'a flight later in another city': inTwoCities({ slot: at('tokyo', '2011-01-10', '14:00') }),
    'who joins in the second, of whom another rule speaks': inTwoCities(
      {},
      { yi: { joins: 'tokyo' } },
    ),
    'who leaves in the first, of whom another rule speaks': inTwoCities(
      {},
      { yi: { leaves: 'beijing' } },
    ),
    'what is aboard on the way there': inTwoCities({ aboard: 'inbound' }),
    'a choice instead of it': withChoices(inTwoCities({})),
    'others who clash too, which is said of all of them at once': trip(
      { participants: { ...interprets.participants, liu: {} } },
      { participants: { ...interprets.participants, liu: {} } },
    ),
  },
  reports: {
    'an interpreter in two meetings, and who could stand in': {
      trip: trip({}, {}),
      about,
      severity: 'error',
      says: 'Interpreter 1 is wanted to interpret in both: Other (0900–1000) and Other (0930–1030) overlap by 30 min.',
      field: 'participants',
      facts: { people: ['yi'], minutes: 30 },
      mends: [
        [
          'Put Interpreter 2 in place of Interpreter 1 at Other',
          'speech.participants.er: (interpreter)',
          'speech.participants.yi: removed',
        ],
        [
          'Put Interpreter 2 in place of Interpreter 1 at Other',
          'talks.participants.er: (interpreter)',
          'talks.participants.yi: removed',
        ],
        ['Take Interpreter 1 out of Other', 'speech.participants.yi: removed'],
        ['Take Interpreter 1 out of Other', 'talks.participants.yi: removed'],
      ],
    },
    'one who is elsewhere in another role': {
      trip: trip({}, { participants: { yi: { participant: true } } }),
      about,
      severity: 'error',
    },
    'an interpreter in two cities': {
      trip: trip({}, { slot: at('tokyo', '2011-01-10', '10:30') }),
      about,
      severity: 'error',
      says: 'Interpreter 1 is wanted to interpret in both: Other (0900–1000) in Beijing and Other (1030–1130) in Tokyo overlap by 30 min.',
      fixes: [['speech'], ['talks'], ['speech'], ['talks']],
    },
    'an interpreter in another city before any flight could be there': {
      trip: inTwoCities({}),
      about,
      severity: 'error',
      says: 'Interpreter 1 is wanted to interpret in both: Other (0900–1000) in Beijing and Other (1200–1300) in Tokyo are 1 h apart, at least 3 h on the way.',
      field: 'participants',
      facts: { people: ['yi'], apart: 60, needed: 180 },
      fixes: [['speech'], ['talks'], ['speech'], ['talks']],
    },
    'one who travels with the party from a stop on': {
      trip: inTwoCities({}, { yi: { joins: 'beijing', leaves: 'tokyo' } }),
      about,
      severity: 'error',
    },
    'by the time of the party’s own leg, where nobody knows how far it is': {
      trip: inTwoCities({}, { isFarUnknown: true }),
      about,
      severity: 'error',
      facts: { people: ['yi'], apart: 60, needed: 180 },
    },
    'a pencilled one as a warning, to be mended first': {
      trip: trip({ status: 'pencilled' }, {}),
      about,
      severity: 'warning',
      fixes: [['talks'], ['talks'], ['speech'], ['speech']],
    },
    'an idea as a note': { trip: trip({ status: 'idea' }, {}), about, severity: 'note' },
    'one within the other at one venue as a note': {
      trip: trip({ minutes: 120, venue: 'ministry' }, { venue: 'ministry' }),
      about,
      severity: 'note',
    },
  },
});
