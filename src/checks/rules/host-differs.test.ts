import type { LogEntry } from '../../domain/records/log-entry';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { hostDiffers } from './host-differs';

const trip = (
  log: Readonly<Record<string, Partial<LogEntry>>>,
  talks: Partial<Meeting> = {},
  parts: TripParts = {},
) =>
  aTrip({
    stops: { beijing },
    venues: { bayi: { name: 'Bayi Building' }, hall: { name: 'Great Hall' } },
    ...parts,
    log,
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '15:00'),
        minutes: 60,
        status: 'confirmed',
        venue: 'bayi',
        room: 'Hall 1',
        ...talks,
      },
    },
  });

const said = (to: string, told: Partial<LogEntry> = {}) => ({
  word: { who: 'Host protocol', meeting: 'talks', to, at: '2011-01-06T08:40:00Z', ...told },
});
const ofStop = (to: string) => said(to, { meeting: null, stop: 'beijing' });
const about = [['talks']];
const fixes = [['answer-talks'], ['talks']];

testRule(hostDiffers, {
  allows: {
    'the time that we have': trip(said('1500')),
    'the date that we have': trip(said('10 Jan')),
    'the place that we have': trip(said('Bayi Building')),
    'what is not read with certainty': trip(said('about 1530')),
    'a number that may be anything': trip(said('16')),
    'a time in words': trip(said('', { said: 'They would rather have it later.' })),
    'a word that was taken back': trip({
      ...said('1530'),
      later: { meeting: 'talks', to: '1500', at: '2011-01-07T08:40:00Z' },
    }),
    'a room instead of one that we do not have': trip(said('Hall 2', { from: 'Hall 3' })),
    'a meeting that is cancelled': trip(said('1530'), { status: 'cancelled' }),
    'the stay that we have': trip(ofStop('9–12 Jan')),
    'one date of a stay': trip(ofStop('10 Jan')),
    'what is being answered': trip(
      said('1530'),
      {},
      { tasks: { task: { text: 'Answer host protocol', meeting: 'talks' } } },
    ),
  },
  reports: {
    'another time': {
      trip: trip(said('1530')),
      about,
      severity: 'warning',
      fixes,
      mends: [
        [
          'Add a task: answer Host protocol on Other: 1530 or 1500',
          'answer-talks: (text Answer Host protocol on Other: 1530 or 1500, kind other, meeting talks)',
        ],
        ['Take 1530 for Other', 'talks.slot: beijing 2011-01-10 15:30', 'talks.source: host'],
      ],
    },
    'another time, with its end': { trip: trip(said('1530–1630')), about, severity: 'warning' },
    'another time in all that was said': {
      trip: trip(said('', { said: '3:30 pm' })),
      about,
      severity: 'warning',
      says: 'Host protocol says 1530 for Other, ours is 1500.',
      field: 'slot',
      facts: { theirs: '1530', ours: '1500' },
    },
    'a time for what we have none of': {
      trip: trip(said('1530'), { slot: at('beijing', '2011-01-10') }),
      about,
      severity: 'warning',
      says: 'Host protocol says 1530 for Other, ours is TBD.',
      mends: [
        [
          'Add a task: answer Host protocol on Other: 1530 or TBD',
          'answer-talks: (text Answer Host protocol on Other: 1530 or TBD, kind other, meeting talks)',
        ],
        ['Take 1530 for Other', 'talks.slot: beijing 2011-01-10 15:30', 'talks.source: host'],
      ],
    },
    'another date': {
      trip: trip(said('11 January')),
      about,
      severity: 'warning',
      fixes,
      mends: [
        [
          'Add a task: answer Host protocol on Other: Tue 11 Jan or Mon 10 Jan',
          'answer-talks: (text Answer Host protocol on Other: Tue 11 Jan or Mon 10 Jan, kind other, meeting talks)',
        ],
        ['Take Tue 11 Jan for Other', 'talks.slot: beijing 2011-01-11 15:00', 'talks.source: host'],
      ],
    },
    'another place': {
      trip: trip(said('great hall')),
      about,
      severity: 'warning',
      fixes,
      mends: [
        [
          'Add a task: answer Host protocol on Other: Great Hall or Bayi Building',
          'answer-talks: (text Answer Host protocol on Other: Great Hall or Bayi Building, kind other, meeting talks)',
        ],
        ['Take Great Hall for Other', 'talks.venue: hall'],
      ],
    },
    'another room': {
      trip: trip(said('Hall 2', { from: 'hall 1' })),
      about,
      severity: 'warning',
      says: 'Host protocol says Hall 2 for Other, ours is Hall 1.',
      mends: [
        [
          'Add a task: answer Host protocol on Other: Hall 2 or Hall 1',
          'answer-talks: (text Answer Host protocol on Other: Hall 2 or Hall 1, kind other, meeting talks)',
        ],
        ['Take Hall 2 for Other', 'talks.room: Hall 2'],
      ],
    },
    'other dates of a stay': {
      trip: trip(ofStop('10–14 January')),
      about: [['beijing']],
      severity: 'warning',
      mends: [
        [
          'Add a task: answer Host protocol on Beijing: 10–14 January or 9–12 January',
          'answer-beijing: (text Answer Host protocol on Beijing: 10–14 January or 9–12 January, kind other, stop beijing)',
        ],
      ],
    },
    'an idea as a note': { trip: trip(said('1530'), { status: 'idea' }), about, severity: 'note' },
  },
});
