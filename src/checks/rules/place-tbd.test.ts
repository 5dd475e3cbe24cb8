import { at } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { placeTbd } from './place-tbd';

testRule(placeTbd, {
  allows: {
    'a place and a room': aCall({}),
    'no room of a hotel': aCall({ room: '' }, { venues: { bayi: { kind: 'hotel' } } }),
    'no room of what is no meeting of substance': aCall({ room: '', kind: 'visit' }),
    'more than three days before': aCall(
      { venue: null },
      { journey: { asIf: '2011-01-07T01:00:00Z' } },
    ),
    'a quarter of an hour more than three days before': aCall(
      { venue: null },
      { journey: { asIf: '2011-01-07T01:15:00Z' } },
    ),
    'what has begun': aCall({ venue: null }, { journey: { asIf: '2011-01-10T01:30:00Z' } }),
    'what the trip wants later': aCall(
      { venue: null },
      { journey: { limits: { 'place-hours': 24 } } },
    ),
    'a meeting aboard on the way there': aCall({ venue: null, aboard: 'inbound' }),
    'a hold': aCall({ venue: null, kind: 'hold' }),
    'no room of an airfield': aCall({ room: '' }, { venues: { bayi: { kind: 'airfield' } } }),
    'a room whose name only has the letters': aCall({ room: 'Outback' }),
    'a time to be decided that is three days and more from noon': aCall(
      { venue: null, slot: at('beijing', '2011-01-11') },
      { journey: { asIf: '2011-01-08T03:45:00Z' } },
    ),
    'down time': aCall({ venue: null, kind: 'down' }),
    'a meeting aboard': aCall({ venue: null, aboard: 'outbound' }),
    'a cancelled one': aCall({ venue: null, status: 'cancelled' }),
    'one that is not scheduled': aCall({ venue: null, slot: at('beijing', null) }),
    'one of which somebody asks': aCall(
      { venue: null },
      { tasks: { ask: { kind: 'place', meeting: 'talks' } } },
    ),
  },
  reports: {
    'a place that is to be decided': {
      trip: aCall({ venue: null, room: '' }),
      about: [['talks']],
      severity: 'warning',
      says: 'Place TBD for Talks with Gen. Liang.',
      field: 'venue',
      mends: [
        [
          'Add a task to ask where Talks with Gen. Liang is',
          'place-talks: (text Ask for the place of Talks with Gen. Liang, kind place, owner control, due 2011-01-08, meeting talks)',
        ],
      ],
    },
    'three days before, to the hour': {
      trip: aCall({ venue: null }, { journey: { asIf: '2011-01-07T01:30:00Z' } }),
      about: [['talks']],
      severity: 'warning',
    },
    'a time to be decided that is three days from noon': {
      trip: aCall(
        { venue: null, slot: at('beijing', '2011-01-11') },
        { journey: { asIf: '2011-01-08T04:00:00Z' } },
      ),
      about: [['talks']],
      severity: 'warning',
    },
    'one of which somebody asked in vain': {
      trip: aCall(
        { venue: null },
        { tasks: { ask: { kind: 'place', meeting: 'talks', done: true } } },
      ),
      about: [['talks']],
      severity: 'warning',
    },
    'a room that is only a question, of a hotel too': {
      trip: aCall({ room: ' ?? ' }, { venues: { bayi: { kind: 'hotel' } } }),
      about: [['talks']],
      severity: 'warning',
    },
    'a room to be announced, of what is no meeting of substance': {
      trip: aCall({ room: 'tba', kind: 'visit' }),
      about: [['talks']],
      severity: 'warning',
    },
    'two places at once': {
      trip: aCall(
        { venue: null },
        { meetings: { dinner: { status: 'requested', slot: at('beijing', '2011-01-10') } } },
      ),
      about: [['beijing', 'talks', 'dinner']],
      severity: 'warning',
      says: 'Beijing: place TBD for Talks with Gen. Liang and Other.',
      facts: { meetings: ['talks', 'dinner'], placeless: ['dinner', 'talks'] },
    },
    'a room that is to be decided': {
      trip: aCall({ room: 'hall TBD' }),
      about: [['talks']],
      severity: 'warning',
      says: 'Room TBD for Talks with Gen. Liang.',
      field: 'room',
      facts: { meetings: ['talks'], placeless: [] },
    },
    'talks in a building without a room': {
      trip: aCall({ room: '' }),
      about: [['talks']],
      severity: 'warning',
    },
    'all of a stop at once, be their time to be decided': {
      trip: aCall(
        { room: '' },
        { meetings: { dinner: { status: 'requested', slot: at('beijing', '2011-01-10') } } },
      ),
      about: [['beijing', 'talks', 'dinner']],
      severity: 'warning',
      says: 'Beijing: place or room TBD for Talks with Gen. Liang and Other.',
      mends: [
        [
          'Add a task to ask where Talks with Gen. Liang and Other are',
          'place-dinner: (text Ask for the place of Other, kind place, owner control, due 2011-01-08, meeting dinner)',
          'place-talks: (text Ask for the room of Talks with Gen. Liang, kind place, owner site, due 2011-01-08, meeting talks)',
        ],
      ],
    },
    'an idea as a note': {
      trip: aCall({ venue: null, status: 'idea' }),
      about: [['talks']],
      severity: 'note',
    },
  },
});
