import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { advanceNotAhead } from './advance-not-ahead';

interface Told {
  readonly there?: Partial<Meeting>;
  readonly here?: Partial<Meeting>;
}

/** The advance is in Beijing until wheels up at 1500; the principal is in Tokyo at 1900 there. */
const trip = ({ there, here }: Told) =>
  aTrip({
    stops: { beijing, tokyo },
    people: {
      wang: { family: 'Wang', tracks: { advance: true } },
      sato: { family: 'Sato', tracks: { advance: true } },
    },
    meetings: {
      there: {
        slot: at('beijing', '2011-01-12', '14:00'),
        minutes: 90,
        status: 'confirmed',
        tracks: { advance: true },
        ours: 'listed',
        participants: { wang: { participant: true } },
        ...there,
      },
      here: {
        slot: at('tokyo', '2011-01-13', '08:00'),
        minutes: 30,
        status: 'confirmed',
        tracks: { advance: true },
        ours: 'listed',
        participants: { wang: { participant: true } },
        ...here,
      },
    },
  });

const about = [['tokyo', 'there', 'wang']];

testRule(advanceNotAhead, {
  allows: {
    'another team': trip({ here: { participants: { sato: { participant: true } } } }),
    'one who is ahead': trip({ here: { participants: { wang: {}, sato: {} } } }),
    'an advance that leaves Beijing a day before': trip({
      there: { slot: at('beijing', '2011-01-11', '14:00') },
    }),
    'an advance of whom nobody is named in Tokyo': trip({ here: { participants: {} } }),
    'a cancelled line in Beijing': trip({ there: { status: 'cancelled' } }),
  },
  reports: {
    'one team for both': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'The advance for Tokyo is still in Beijing (Other, until 12 Jan 1530); wheels down in Tokyo is 12 Jan 1900.',
      field: 'wheelsDown',
      facts: { kept: 'there', arrives: 1294828200000 },
      mends: [
        [
          'Add a task: send a second advance team to Tokyo',
          'second-advance-tokyo: (text Send a second advance team to Tokyo, kind other, due 2011-01-12, stop tokyo)',
        ],
      ],
    },
    'all of the advance in both': {
      trip: trip({ there: { ours: 'track' }, here: { ours: 'track' } }),
      about: [['tokyo', 'there', 'wang', 'sato']],
      severity: 'warning',
    },
    'an idea as a note': { trip: trip({ there: { status: 'idea' } }), about, severity: 'note' },
  },
});
