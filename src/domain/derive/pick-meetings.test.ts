import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { pickMeetings } from './pick-meetings';

const trip = aTrip({
  journey: { principal: 'secretary' },
  stops: { beijing, tokyo },
  people: {
    secretary: {},
    schiffer: { side: 'ours', tracks: { press: true } },
    liang: { side: 'host', tracks: { press: true } },
  },
  meetings: {
    talks: {
      slot: at('beijing', '2011-01-10', '09:30'),
      status: 'confirmed',
      participants: { liang: { counterpart: true } },
    },
    filing: { slot: at('beijing', '2011-01-10', '11:00'), tracks: { press: true } },
    briefing: {
      slot: at('beijing', '2011-01-11', '09:00'),
      tracks: { press: true },
      ours: 'listed',
      participants: { schiffer: {} },
    },
    call: { slot: at('tokyo', '2011-01-13', '09:00'), status: 'confirmed' },
  },
});

const anything = { day: null, person: null, status: null };

describe('the meetings that are picked', () => {
  it('are all of them where anything will do', () => {
    expect(pickMeetings(trip, anything)).toEqual(['talks', 'filing', 'briefing', 'call']);
  });

  it('are those of a day and of a status', () => {
    const day = { stop: 'beijing', date: '2011-01-10' };
    expect(pickMeetings(trip, { ...anything, day })).toEqual(['talks', 'filing']);
    expect(pickMeetings(trip, { ...anything, day, status: 'confirmed' })).toEqual(['talks']);
  });

  it('are those that somebody attends: named, or on the track, or as the principal', () => {
    expect(pickMeetings(trip, { ...anything, person: 'liang' })).toEqual(['talks']);
    expect(pickMeetings(trip, { ...anything, person: 'schiffer' })).toEqual(['filing', 'briefing']);
    expect(pickMeetings(trip, { ...anything, person: 'secretary' })).toEqual(['talks', 'call']);
  });
});
