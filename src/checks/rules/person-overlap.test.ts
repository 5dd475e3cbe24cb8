import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { personOverlap } from './person-overlap';

const named = { participants: { schiffer: { participant: true } } } as const;

const trip = (prep: Partial<Meeting>, lunch: Partial<Meeting>) =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: { beijing, tokyo },
    people: { secretary: {}, schiffer: { tracks: { principal: true } }, other: {} },
    venues: { embassy: {} },
    meetings: {
      prep: {
        slot: at('beijing', '2011-01-10', '11:30'),
        minutes: 60,
        status: 'confirmed',
        tracks: { deputy: true },
        ...named,
        ...prep,
      },
      lunch: {
        slot: at('beijing', '2011-01-10', '12:00'),
        minutes: 75,
        status: 'confirmed',
        ...named,
        ...lunch,
      },
    },
  });

const about = [['lunch', 'prep']];

testRule(personOverlap, {
  allows: {
    'meetings that touch': trip({ minutes: 30 }, {}),
    'the same clock time in another zone': trip({}, { slot: at('tokyo', '2011-01-10', '11:00') }),
    'another person': trip({}, { participants: { other: {} } }),
    'somebody who is named in one and comes with the track in the other': trip(
      {},
      { participants: {} },
    ),
    'a cancelled one': trip({ status: 'cancelled' }, {}),
    'the principal, of whom another rule speaks': trip(
      { participants: { secretary: {} } },
      { participants: { secretary: {} } },
    ),
    'an interpreter, of whom another rule speaks': trip(
      { participants: { schiffer: { interpreter: true } } },
      {},
    ),
    'whom the principal takes along into the clash': trip({ tracks: { principal: true } }, {}),
  },
  reports: {
    'a person named in both': {
      trip: trip({}, {}),
      about,
      severity: 'error',
      says: 'Unnamed person is named in both: Other (1130–1230) and Other (1200–1315) overlap by 30 min.',
      field: 'participants',
      facts: { people: ['schiffer'], minutes: 30 },
      fixes: [['lunch'], ['prep']],
    },
    'several people once': {
      trip: trip(
        { participants: { schiffer: {}, other: {} } },
        { participants: { schiffer: {}, other: {} } },
      ),
      about,
      severity: 'error',
      says: 'Unnamed person and Unnamed person are named in both: Other (1130–1230) and Other (1200–1315) overlap by 30 min.',
      fixes: [['lunch'], ['prep']],
    },
    'a proposed one as a warning, to be left first': {
      trip: trip({ status: 'proposed' }, {}),
      about,
      severity: 'warning',
      fixes: [['prep'], ['lunch']],
    },
    'an idea as a note': { trip: trip({ status: 'idea' }, {}), about, severity: 'note' },
    'one within the other at one venue as a note': {
      trip: trip({ minutes: 120, venue: 'embassy' }, { venue: 'embassy' }),
      about,
      severity: 'note',
    },
  },
});
