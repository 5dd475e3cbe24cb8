import type { Level } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noSlackAfterKeyMeeting } from './no-slack-after-key-meeting';

interface Told {
  readonly call?: Partial<Meeting>;
  readonly press?: Partial<Meeting>;
  readonly level?: Level;
}

/** The call on President Hu until 1600, and at once the press at the same place. */
const trip = ({ call, press, level }: Told) =>
  aTrip({
    stops: { beijing },
    people: { hu: { side: 'host', level: level ?? 'head-of-state' } },
    venues: { hall: {} },
    meetings: {
      call: {
        slot: at('beijing', '2011-01-11', '15:00'),
        minutes: 60,
        status: 'confirmed',
        venue: 'hall',
        participants: { hu: { counterpart: true } },
        ...call,
      },
      press: {
        slot: at('beijing', '2011-01-11', '16:00'),
        minutes: 30,
        status: 'confirmed',
        venue: 'hall',
        ...press,
      },
    },
  });

const about = [['press', 'call']];

testRule(noSlackAfterKeyMeeting, {
  allows: {
    'ten minutes to spare': trip({ call: { minutes: 50 } }),
    'a meeting with a minister': trip({ level: 'minister' }),
    'down time afterwards': trip({ press: { kind: 'down' } }),
    'a plenary before something else': trip({ call: { kind: 'plenary', participants: {} } }),
    'what is told of an anchor already': trip({ press: { anchor: true } }),
    'a cancelled one': trip({ press: { status: 'cancelled' } }),
  },
  reports: {
    'nothing to spare after a head of state': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Other is followed by Other with 0 min to spare.',
      field: 'slot',
      facts: { slack: 0 },
      mends: [
        ['Start Other at 1615', 'press.slot: beijing 2011-01-11 16:15'],
        ['End Other at 1550', 'call.minutes: 50'],
      ],
    },
    'nothing to spare after a head of government': {
      trip: trip({ level: 'head-of-government' }),
      about,
      severity: 'warning',
    },
    'nothing to spare between two plenaries': {
      trip: trip({ call: { kind: 'plenary', participants: {} }, press: { kind: 'plenary' } }),
      about,
      severity: 'warning',
      says: 'Plenary is followed by Plenary with 0 min to spare.',
    },
    'an idea as a note': { trip: trip({ press: { status: 'idea' } }), about, severity: 'note' },
  },
});
