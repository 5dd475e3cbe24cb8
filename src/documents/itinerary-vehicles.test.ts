import { expect, it } from 'vitest';
import { scheduleOf } from '../domain/derive/schedule';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import type { Audience } from './audiences';
import { itineraryNeeds } from './itinerary-needs';
import { rowOnPaper } from './itinerary-row';
import { pick } from './pick';

const trip = aTrip({
  stops: { beijing },
  people: { lee: { family: 'Lee', rank: 'Amb.', side: 'ours' } },
  venues: { hotel: { name: 'Hotel' }, hall: { name: 'Hall' } },
  meetings: { talks: { slot: at('beijing', '2011-01-10', '09:00'), venue: 'hall' } },
  moves: {
    pool: {
      leadsTo: { meeting: 'talks' },
      from: 'hotel',
      departs: '08:10',
      minutes: 20,
      tracks: { press: true },
      vehicles: { van: { order: 'a0', label: 'Pool van', capacity: 8, seats: { lee: 'a0' } } },
    },
  },
});

const rowFor = (audience: Audience) => {
  const picked = pick(trip, audience, itineraryNeeds);
  const line = scheduleOf(picked)
    .flatMap(({ lines }) => lines)
    .find(({ id }) => id === 'to meeting talks by press');
  if (!line) throw new Error('The pool van is missing.');
  return rowOnPaper(picked, line);
};

it('prints the movement of another track under its name', () => {
  expect(rowFor('delegation')).toMatchObject({
    track: 'PRESS',
    local: '0810–0830',
    activity: [{ text: 'DEPART Hotel by motorcade, ARRIVE Hall (20 min)' }],
  });
});

it('prints vehicles and seats for those alone who may see all of the motorcade', () => {
  expect(rowFor('security').details).toEqual(['Pool van (1 of 8 seats): Amb. Lee']);
  expect(rowFor('delegation').details).toEqual([]);
});
