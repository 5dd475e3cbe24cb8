import type { Meeting } from '../../domain/records/meeting';
import type { Venue } from '../../domain/records/venue';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { siteOfficerTwoSites } from './site-officer-two-sites';

interface Told {
  readonly call?: Partial<Meeting>;
  readonly hall?: Partial<Venue>;
  readonly minutes?: number | null;
  readonly spare?: boolean;
}

/** One officer at Bayi until 1030, and at the hall, 25 minutes away. */
const trip = ({ call, hall, minutes = 25, spare }: Told) =>
  aTrip({
    stops: { beijing },
    people: {
      wu: { function: 'Site officer' },
      ...(spare ? { lin: { function: 'Site officer' } } : {}),
    },
    venues: {
      bayi: { name: 'Bayi', stop: 'beijing', siteOfficer: 'wu' },
      hall: { name: 'Great Hall', stop: 'beijing', siteOfficer: 'wu', ...hall },
    },
    drives: [['bayi', 'hall', { minutes }]],
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        minutes: 60,
        status: 'confirmed',
        tracks: { deputy: true },
        venue: 'bayi',
      },
      call: {
        slot: at('beijing', '2011-01-10', '10:45'),
        minutes: 30,
        status: 'confirmed',
        tracks: { spouse: true },
        venue: 'hall',
        ...call,
      },
    },
  });

const about = [['hall', 'bayi', 'wu']];
const callAt = (clock: string): Partial<Meeting> => ({ slot: at('beijing', '2011-01-10', clock) });

testRule(siteOfficerTwoSites, {
  allows: {
    'the time for the way': trip({ call: callAt('10:55') }),
    'two officers': trip({ hall: { siteOfficer: null } }),
    'a gap where nobody knows the way': trip({ minutes: null }),
    'two meetings at one place': trip({ call: { ...callAt('10:00'), venue: 'bayi' } }),
    'a cancelled call': trip({ call: { status: 'cancelled' } }),
  },
  reports: {
    'too little time for the way, and a task to find another': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Site officer is at Bayi until 1030 and at Great Hall from 1045, 25 min away.',
      field: 'siteOfficer',
      facts: { person: 'wu', ways: [['talks', 'call', 25]] },
      mends: [
        [
          'Add a task: find another site officer for Great Hall',
          'hall.siteOfficer: null',
          'site-officer-hall: (text Find a site officer for Great Hall, kind other, venue hall)',
        ],
      ],
    },
    'an officer who has no place yet as one who could': {
      trip: trip({ spare: true }),
      about,
      severity: 'warning',
      mends: [
        ['Make Site officer site officer of Great Hall', 'hall.siteOfficer: lin'],
        [
          'Add a task: find another site officer for Great Hall',
          'hall.siteOfficer: null',
          'site-officer-hall: (text Find a site officer for Great Hall, kind other, venue hall)',
        ],
      ],
    },
    'meetings that overlap, however long the way': {
      trip: trip({ call: callAt('10:00'), minutes: null }),
      about,
      severity: 'warning',
      says: 'Site officer is at Bayi until 1030 and at Great Hall from 1000.',
    },
    'an idea as a note': { trip: trip({ call: { status: 'idea' } }), about, severity: 'note' },
  },
});
