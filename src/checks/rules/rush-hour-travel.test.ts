import type { Drive } from '../../domain/records/drive';
import type { Meeting } from '../../domain/records/meeting';
import type { Move } from '../../domain/records/move';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { rushHourTravel } from './rush-hour-travel';

interface Told {
  readonly drive?: Partial<Drive>;
  readonly move?: Partial<Move>;
  readonly minutes?: number;
  readonly dinner?: Partial<Meeting>;
  readonly lateCall?: Partial<Meeting>;
}

/** Talks until 1725, and at 1730 the movement to a dinner. */
const trip = ({ drive, move, minutes, dinner, lateCall }: Told) =>
  aTrip({
    stops: { beijing },
    venues: { ministry: {}, hall: { name: 'Hall' } },
    drives: [['ministry', 'hall', { minutes: 20, ...drive }]],
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-11', '16:25'),
        minutes: minutes ?? 60,
        status: 'confirmed',
        venue: 'ministry',
      },
      dinner: {
        slot: at('beijing', '2011-01-11', '18:30'),
        minutes: 30,
        status: 'confirmed',
        venue: 'hall',
        ...dinner,
      },
      ...(lateCall
        ? {
            lateCall: {
              slot: at('beijing', '2011-01-11', '21:00'),
              status: 'confirmed',
              ...lateCall,
            },
          }
        : {}),
    },
    moves: move ? { move: { leadsTo: { meeting: 'dinner' }, ...move } } : {},
  });

testRule(rushHourTravel, {
  allows: {
    'a movement before the rush hour': trip({ minutes: 29 }),
    'a movement after it': trip({
      minutes: 180,
      dinner: { slot: at('beijing', '2011-01-11', '20:30') },
    }),
    'an escort': trip({ move: { escorted: true } }),
    'minutes that are its own': trip({ move: { minutes: 20 } }),
    'minutes that the advance has timed': trip({ drive: { source: 'advance' } }),
    'a few minutes': trip({ drive: { minutes: 5 } }),
    'a walk': trip({ drive: { mode: 'walk' } }),
    'a cancelled dinner': trip({ dinner: { status: 'cancelled' } }),
  },
  reports: {
    'an estimate at half past five': {
      trip: trip({}),
      about: [['meeting dinner']],
      severity: 'note',
      says: 'Beijing: 1730 on 11 Jan to Hall takes the 20 min of free roads.',
      facts: { told: [{ clock: '1730', minutes: 20 }] },
      mends: [
        [
          'Allow 30 min to Hall',
          'to-dinner: (leadsTo (meeting dinner), minutes 30, source estimate, mode motorcade, tracks (principal))',
        ],
      ],
    },
    'two of one stop at once': {
      trip: trip({ lateCall: { venue: 'ministry' } }),
      about: [['meeting dinner', 'meeting lateCall']],
      severity: 'note',
      says: 'Beijing: 1730 on 11 Jan to Hall takes the 20 min of free roads; 1905 on 11 Jan to an unnamed place takes the 20 min of free roads.',
      mends: [
        [
          'Allow 30 min to Hall, and so for 1 more',
          'to-dinner: (leadsTo (meeting dinner), minutes 30, source estimate, mode motorcade, tracks (principal))',
          'to-lateCall: (leadsTo (meeting lateCall), minutes 30, source estimate, mode motorcade, tracks (principal))',
        ],
      ],
    },
  },
});
