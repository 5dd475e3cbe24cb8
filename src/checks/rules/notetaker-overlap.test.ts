import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { notetakerOverlap } from './notetaker-overlap';

const takesNotes = { participants: { chen: { notetaker: true } } } as const;

const trip = (talks: Partial<Meeting>, call: Partial<Meeting>) =>
  aTrip({
    stops: { beijing, tokyo },
    people: {
      chen: { family: 'Chen' },
      wood: { family: 'Wood', function: 'Notetaker' },
      other: { family: 'Other' },
    },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 60,
        status: 'confirmed',
        tracks: { deputy: true },
        ...takesNotes,
        ...talks,
      },
      call: {
        slot: at('beijing', '2011-01-10', '09:30'),
        minutes: 60,
        status: 'confirmed',
        tracks: { spouse: true },
        ...takesNotes,
        ...call,
      },
    },
  });

const about = [['call', 'talks']];

testRule(notetakerOverlap, {
  allows: {
    'meetings that touch': trip({ minutes: 30 }, {}),
    'another notetaker': trip({}, { participants: { wood: { notetaker: true } } }),
    'a declined one': trip({}, { status: 'declined' }),
    'an interpreter, of whom another rule speaks': trip(
      { participants: { chen: { notetaker: true, interpreter: true } } },
      {},
    ),
  },
  reports: {
    'a notetaker in two meetings, and who could stand in': {
      trip: trip({}, {}),
      about,
      severity: 'error',
      says: 'Chen is wanted to take the notes in both: Other (0900–1000) and Other (0930–1030) overlap by 30 min.',
      field: 'participants',
      facts: { people: ['chen'], minutes: 30 },
      mends: [
        [
          'Put Wood in place of Chen at Other',
          'call.participants.chen: removed',
          'call.participants.wood: (notetaker)',
        ],
        [
          'Put Wood in place of Chen at Other',
          'talks.participants.chen: removed',
          'talks.participants.wood: (notetaker)',
        ],
        ['Take Chen out of Other', 'call.participants.chen: removed'],
        ['Take Chen out of Other', 'talks.participants.chen: removed'],
      ],
    },
    'no stand-in who is taken at the time': {
      trip: trip({}, { participants: { ...takesNotes.participants, wood: {} } }),
      about,
      severity: 'error',
      fixes: [['call'], ['talks']],
    },
    'a notetaker in another city before the party’s own leg could be there': {
      trip: trip({}, { slot: at('tokyo', '2011-01-10', '12:00') }),
      about,
      severity: 'error',
      says: 'Chen is wanted to take the notes in both: Other (0900–1000) in Beijing and Other (1200–1300) in Tokyo are 1 h apart, at least 3 h on the way.',
      facts: { people: ['chen'], apart: 60, needed: 180 },
    },
    'an idea as a note': { trip: trip({ status: 'idea' }, {}), about, severity: 'note' },
  },
});
