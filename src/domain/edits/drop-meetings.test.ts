import { describe, expect, it } from 'vitest';
import { type Place, placesFor } from '../derive/places';
import { scheduleOf } from '../derive/schedule';
import type { Slot } from '../records/moment';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { dropMeetings } from './drop-meetings';
import { applyEdit } from './edit';

const trip = aTrip({
  stops: { beijing, tokyo },
  venues: { bayi: { stop: 'beijing' } },
  meetings: {
    talks: { title: 'Talks', slot: at('beijing', '2011-01-10', '09:30'), minutes: 60 },
    lunch: { slot: at('beijing', '2011-01-10', '12:00'), venue: 'bayi' },
    tour: { slot: at('beijing', '2011-01-11', '22:00') },
    press: { slot: at('beijing', '2011-01-10') },
  },
});

const others = ['lunch', 'tour', 'press'];

const slotsAfter = (place: Place | undefined): Readonly<Record<string, Slot>> => {
  const edit = place && dropMeetings(trip, { lead: 'talks', others, place, besideMinutes: 0 });
  const { meetings } = edit ? applyEdit(trip, edit).trip : trip;
  return Object.fromEntries(Object.values(meetings).map(({ id, slot }) => [id, slot]));
};

const dayAt = (id: string): Place | undefined => {
  const day = scheduleOf(trip).find((one) => one.id === id);
  return day && { kind: 'day', day };
};

describe('meetings that are dropped together', () => {
  it('keep their distances in days and on the clock', () => {
    expect(slotsAfter(dayAt('beijing/2011-01-11'))).toEqual({
      talks: at('beijing', '2011-01-11', '09:30'),
      lunch: at('beijing', '2011-01-11', '12:00'),
      tour: at('beijing', '2011-01-12', '22:00'),
      press: at('beijing', '2011-01-11'),
    });
    const afterArrival = placesFor(trip, ['talks', ...others]).find(
      ({ day, earlier }) => day.id === 'tokyo/2011-01-12' && earlier.length === 1,
    );
    expect(slotsAfter(afterArrival)).toEqual({
      talks: at('tokyo', '2011-01-12', '19:00'),
      lunch: at('tokyo', '2011-01-12', '21:30'),
      tour: at('tokyo', '2011-01-14', '07:30'),
      press: at('tokyo', '2011-01-12'),
    });
  });

  it('are named together, by where the one goes that leads them', () => {
    const place = dayAt('tokyo/2011-01-13');
    const edit = place && dropMeetings(trip, { lead: 'talks', others, place, besideMinutes: 0 });
    expect(edit?.label).toBe('move 4 meetings, Talks to Tokyo, Thu 13 Jan 0930');
    const changed = edit ? applyEdit(trip, edit).trip : trip;
    expect(changed.meetings.lunch?.venue).toBeNull();
  });

  it('stay where they are, where the one that leads them does', () => {
    const [home] = placesFor(trip, ['talks', ...others]).filter(
      ({ day }) => day.id === 'beijing/2011-01-10',
    );
    const edit =
      home && dropMeetings(trip, { lead: 'talks', others, place: home, besideMinutes: 0 });
    expect(edit && applyEdit(trip, edit).patches).toEqual([]);
  });
});
