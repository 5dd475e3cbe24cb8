import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
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

const about = [['speech', 'talks']];

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
      fixes: [['speech'], ['talks'], ['speech'], ['talks']],
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
