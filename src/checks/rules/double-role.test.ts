import type { Meeting } from '../../domain/records/meeting';
import type { Venue } from '../../domain/records/venue';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { doubleRole } from './double-role';

const both = { participants: { yi: { interpreter: true, notetaker: true } } } as const;

interface Told {
  readonly talks?: Partial<Meeting>;
  readonly venue?: Partial<Venue>;
  readonly people?: TripParts['people'];
}

const trip = ({ talks, venue, people }: Told) =>
  aTrip({
    stops: { beijing: { ...beijing, controlOfficer: 'officer' } },
    people: {
      officer: { function: 'Control officer' },
      yi: { function: 'Interpreter' },
      ...people,
    },
    venues: { bayi: { name: 'Bayi', stop: 'beijing', ...venue } },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        minutes: 60,
        status: 'confirmed',
        ...talks,
      },
    },
  });

testRule(doubleRole, {
  allows: {
    'an interpreter and a notetaker': trip({
      talks: { participants: { yi: { interpreter: true }, officer: { notetaker: true } } },
    }),
    'a cancelled meeting': trip({ talks: { ...both, status: 'cancelled' } }),
    'a control officer of another stop': trip({ venue: { stop: null, siteOfficer: 'officer' } }),
    'another site officer': trip({ venue: { siteOfficer: 'yi' } }),
  },
  reports: {
    'an interpreter who takes the notes too': {
      trip: trip({ talks: both }),
      about: [['talks', 'beijing']],
      severity: 'warning',
      says: 'Beijing: Interpreter interprets and takes the notes too at Other.',
      facts: { meetings: [['talks', 'yi']], sites: [], officer: 'officer' },
      mends: [['Take the notes of Other from Interpreter', 'talks.participants.yi: (interpreter)']],
    },
    'a notetaker who is free as one who could': {
      trip: trip({ talks: both, people: { chen: { function: 'Notetaker' } } }),
      about: [['talks', 'beijing']],
      severity: 'warning',
      mends: [
        [
          'Let Notetaker take the notes at Other',
          'talks.participants.chen: (notetaker)',
          'talks.participants.yi: (interpreter)',
        ],
        ['Take the notes of Other from Interpreter', 'talks.participants.yi: (interpreter)'],
      ],
    },
    'a control officer who is site officer too': {
      trip: trip({ venue: { siteOfficer: 'officer' } }),
      about: [['beijing', 'bayi']],
      severity: 'warning',
      says: 'Beijing: Control officer is control officer and site officer of Bayi.',
      mends: [['Leave Bayi without a site officer for now', 'bayi.siteOfficer: null']],
    },
    'both at a stop at once': {
      trip: trip({ talks: both, venue: { siteOfficer: 'officer' } }),
      about: [['talks', 'beijing', 'bayi']],
      severity: 'warning',
      says: 'Beijing: Interpreter interprets and takes the notes too at Other; Control officer is control officer and site officer of Bayi.',
      mends: [
        [
          'Take the notes of Other from Interpreter, and leave Bayi without a site officer for now',
          'bayi.siteOfficer: null',
          'talks.participants.yi: (interpreter)',
        ],
      ],
    },
    'an idea as a note': {
      trip: trip({ talks: { ...both, status: 'idea' } }),
      about: [['talks', 'beijing']],
      severity: 'note',
    },
  },
});
