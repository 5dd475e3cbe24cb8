import { describe, expect, it } from 'vitest';
import { sharedTrack, sharedValue } from '../derive/shared-value';
import { aTrip, at, beijing } from '../testing/a-trip';
import { applyEdit } from './edit';
import { setOfMany, setTrackOfMany } from './set-of-many';

const trip = aTrip({
  stops: { beijing },
  meetings: {
    talks: { title: 'Talks', slot: at('beijing', '2011-01-10', '09:30'), coverage: 'closed' },
    call: { slot: at('beijing', '2011-01-10', '11:00'), tracks: { press: true } },
    dinner: { slot: at('beijing', '2011-01-10', '19:00') },
  },
});
const two = ['talks', 'call'];

describe('a value for many', () => {
  it('is set in those alone, as one step with its name', () => {
    const edit = setOfMany(trip, two, 'status', 'confirmed');
    expect(edit.label).toBe('set 2 meetings to Confirmed');
    const { meetings } = applyEdit(trip, edit).trip;
    expect([meetings.talks?.status, meetings.call?.status]).toEqual(['confirmed', 'confirmed']);
    expect(meetings.dinner).toBe(trip.meetings.dinner);
  });

  it('is named by its field and word, TBD where it is taken away', () => {
    expect(setOfMany(trip, ['talks'], 'status', 'done').label).toBe('set Talks to Done');
    expect(setOfMany(trip, two, 'coverage', 'spray-top').label).toBe(
      'set press of 2 meetings to Spray at top',
    );
    expect(setOfMany(trip, two, 'coverage', null).label).toBe('set press of 2 meetings to TBD');
  });

  it('puts them on a track, and takes them off', () => {
    const on = setTrackOfMany(trip, two, 'press', true);
    expect(on.label).toBe('put 2 meetings on the Press track');
    const put = applyEdit(trip, on).trip;
    expect(put.meetings.talks?.tracks).toEqual({ principal: true, press: true });
    const off = setTrackOfMany(put, two, 'press', false);
    expect(off.label).toBe('take 2 meetings off the Press track');
    expect(applyEdit(put, off).trip.meetings.call?.tracks).toEqual({});
  });
});

describe('what many say', () => {
  const { talks, call, dinner } = trip.meetings;
  const meetings = [talks, call, dinner].flatMap((one) => one ?? []);

  it('is the same, or different', () => {
    expect(sharedValue(meetings, 'status')).toEqual({ same: 'idea' });
    expect(sharedValue(meetings, 'coverage')).toBe('different');
    expect(sharedValue(meetings.slice(1), 'coverage')).toEqual({ same: null });
  });

  it('is a track of all, of some or of none', () => {
    expect(sharedTrack(meetings, 'press')).toBe('some');
    expect(sharedTrack(meetings, 'spouse')).toBe('none');
    expect(sharedTrack(meetings.slice(1, 2), 'press')).toBe('all');
  });
});
