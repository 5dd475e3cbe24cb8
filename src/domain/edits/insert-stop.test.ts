import { describe, expect, it } from 'vitest';
import { stopsInOrder } from '../derive/route';
import { aTrip, at, beijing, moment, tokyo } from '../testing/a-trip';
import { applyEdit } from './edit';
import { type Insertion, insertStop } from './insert-stop';

const trip = aTrip({
  stops: {
    home: { role: 'origin', order: 'a0' },
    beijing,
    tokyo,
    back: { role: 'return', order: 'a9', wheelsDown: moment('2011-01-14', '16:40') },
  },
  meetings: {
    talks: { slot: at('beijing', '2011-01-10', '09:30') },
    lunch: { slot: at('tokyo', '2011-01-13', '12:00') },
  },
});

const inserted = (insertion: Partial<Insertion>, wheelsDown = moment('2011-01-11', '18:00')) => {
  const edit = insertStop(
    trip,
    'new',
    { city: 'Ulaanbaatar', wheelsDown },
    { after: null, laterBy: { days: 0, minutes: 0 }, meetings: 'shift', ...insertion },
  );
  const { trip: after } = applyEdit(trip, edit);
  return { label: edit.label, after, route: stopsInOrder(after).map(({ id }) => id) };
};

describe('inserting a stop', () => {
  it('puts it where its dates say, or after the stop that was chosen', () => {
    expect(inserted({}).route).toEqual(['home', 'beijing', 'new', 'tokyo', 'back']);
    expect(inserted({ after: 'home' }).route).toEqual(['home', 'new', 'beijing', 'tokyo', 'back']);
    expect(inserted({ after: 'tokyo' }).route).toEqual(['home', 'beijing', 'tokyo', 'new', 'back']);
  });

  it('never puts it behind the return', () => {
    expect(inserted({ after: 'back' }).route.at(-1)).toBe('back');
  });

  it('moves what lies behind it, in the same step, and nothing before it', () => {
    const { after, label } = inserted({ after: 'beijing', laterBy: { days: 1, minutes: 0 } });
    expect(label).toBe('add Ulaanbaatar');
    expect(after.stops.tokyo?.wheelsDown?.date).toBe('2011-01-13');
    expect(after.meetings.lunch?.slot.date).toBe('2011-01-14');
    expect(after.stops.back?.wheelsDown).toEqual(moment('2011-01-15', '16:40'));
    expect(after.stops.beijing).toEqual(trip.stops.beijing);
    expect(after.meetings.talks).toEqual(trip.meetings.talks);
  });

  it('leaves the later meetings where the planner keeps them', () => {
    const { after } = inserted({
      after: 'beijing',
      laterBy: { days: 1, minutes: 0 },
      meetings: 'keep',
    });
    expect(after.stops.tokyo?.wheelsDown?.date).toBe('2011-01-13');
    expect(after.meetings.lunch).toEqual(trip.meetings.lunch);
  });
});
