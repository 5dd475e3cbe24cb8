import type { Meeting } from '../../domain/records/meeting';
import type { Venue } from '../../domain/records/venue';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { doubleRole } from './double-role';

const both = { participants: { yi: { interpreter: true, notetaker: true } } } as const;

interface Told {
  readonly talks?: Partial<Meeting>;
  readonly call?: Partial<Meeting>;
  readonly venue?: Partial<Venue>;
  readonly venues?: TripParts['venues'];
  readonly officer?: null;
  readonly people?: TripParts['people'];
}

const trip = ({ talks, call, venue, venues, people, officer }: Told) =>
  aTrip({
    stops: { beijing: { ...beijing, controlOfficer: officer === null ? null : 'officer' } },
    people: {
      officer: { function: 'Control officer' },
      yi: { function: 'Interpreter' },
      ...people,
    },
    venues: { bayi: { name: 'Bayi', stop: 'beijing', ...venue }, ...venues },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        minutes: 60,
        status: 'confirmed',
        ...talks,
      },
      ...(call
        ? {
            call: {
              title: 'Call',
              slot: at('beijing', '2011-01-10', '15:00'),
              minutes: 30,
              status: 'confirmed' as const,
              ...call,
            },
          }
        : {}),
    },
  });

testRule(doubleRole, {
  allows: {
    'an interpreter and a notetaker': trip({
      talks: { participants: { yi: { interpreter: true }, officer: { notetaker: true } } },
    }),
    'a cancelled meeting': trip({ talks: { ...both, status: 'cancelled' } }),
    'a control officer of another stop': trip({ venue: { stop: null, siteOfficer: 'officer' } }),
    'an interpreter of one meeting who takes the notes at another': trip({
      talks: { participants: { yi: { interpreter: true } } },
      call: { participants: { yi: { notetaker: true } } },
    }),
    'no control officer': trip({ officer: null, venue: { siteOfficer: 'officer' } }),
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
    'two who do, at two meetings, as one': {
      trip: trip({
        talks: { participants: { ...both.participants, er: both.participants.yi } },
        call: both,
        people: { er: { function: 'Interpreter 2' } },
      }),
      about: [['talks', 'call', 'beijing']],
      severity: 'warning',
      says: 'Beijing: Interpreter 2 and Interpreter interpret and take the notes too at Other and Call.',
      facts: {
        meetings: [
          ['talks', 'er', 'yi'],
          ['call', 'yi'],
        ],
        sites: [],
        officer: 'officer',
      },
    },
    'a control officer with two places': {
      trip: trip({
        venue: { siteOfficer: 'officer' },
        venues: { annex: { name: 'Annex', stop: 'beijing', siteOfficer: 'officer' } },
      }),
      about: [['beijing', 'annex', 'bayi']],
      severity: 'warning',
      says: 'Beijing: Control officer is control officer and site officer of Annex and Bayi.',
      facts: { meetings: [], sites: ['annex', 'bayi'], officer: 'officer' },
    },
    'a pencilled one as a warning': {
      trip: trip({ talks: { ...both, status: 'pencilled' } }),
      about: [['talks', 'beijing']],
      severity: 'warning',
    },
    'an idea with a place that is none as a warning': {
      trip: trip({ talks: { ...both, status: 'idea' }, venue: { siteOfficer: 'officer' } }),
      about: [['talks', 'beijing', 'bayi']],
      severity: 'warning',
    },
    'an idea as a note': {
      trip: trip({ talks: { ...both, status: 'idea' } }),
      about: [['talks', 'beijing']],
      severity: 'note',
    },
  },
});
