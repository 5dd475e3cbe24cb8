import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { applyEdit } from './edit';
import { applyPatches, invertPatch } from './patch';
import { neighbourOf, removeStop } from './remove-stop';

const trip = aTrip({
  stops: {
    home: { role: 'origin', order: 'a0' },
    beijing: { ...beijing, ron: { '2011-01-09': 'hotel' } },
    tokyo,
    back: { role: 'return', order: 'a9' },
  },
  venues: { hotel: { stop: 'beijing' }, hall: { stop: 'beijing' } },
  meetings: {
    talks: { title: 'Talks', slot: at('beijing', '2011-01-10', '09:30'), venue: 'hall' },
    lunch: { title: 'Lunch', slot: at('tokyo', '2011-01-13', '12:00') },
  },
});

describe('removing a stop', () => {
  it('lets its meetings wait whole, with time and place, at another stop', () => {
    const { trip: after } = applyEdit(trip, removeStop(trip, 'beijing', 'tokyo'));
    expect(after.stops.beijing).toBeUndefined();
    expect(after.meetings.talks).toEqual({
      ...trip.meetings.talks,
      slot: at('tokyo', null, '09:30'),
    });
    expect(after.meetings.lunch).toEqual(trip.meetings.lunch);
  });

  it('takes its meetings along where the planner says so, or where there is no such stop', () => {
    for (const to of [null, 'gone', 'beijing']) {
      const { trip: after } = applyEdit(trip, removeStop(trip, 'beijing', to));
      expect(Object.keys(after.meetings)).toEqual(['lunch']);
    }
  });

  it('is taken back to the byte', () => {
    const { trip: after, patches } = applyEdit(trip, removeStop(trip, 'beijing', 'tokyo'));
    const back = applyPatches(after, patches.map(invertPatch).toReversed());
    expect(back).toEqual(trip);
  });

  it('offers the visit next door, else what there is', () => {
    expect(neighbourOf(trip, 'tokyo')?.id).toBe('beijing');
    expect(neighbourOf(trip, 'beijing')?.id).toBe('tokyo');
    const alone = aTrip({ stops: { beijing, home: { role: 'origin', order: 'a0' } } });
    expect(neighbourOf(alone, 'beijing')?.id).toBe('home');
    expect(neighbourOf(aTrip({ stops: { beijing } }), 'beijing')).toBeUndefined();
  });
});
