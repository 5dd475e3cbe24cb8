import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { meetingsBetween, meetingsInOrder, meetingsOfSameDay } from './meetings-in-order';

const trip = aTrip({
  stops: { tokyo, beijing },
  meetings: {
    call: { slot: at('tokyo', '2011-01-12', '19:30') },
    lunch: { slot: at('beijing', '2011-01-12', '12:00') },
    dinner: { slot: at('beijing', '2011-01-10', '19:00') },
    talks: { slot: at('beijing', '2011-01-10', '09:30') },
  },
});

describe('the meetings of the schedule', () => {
  it('stand from the first line to the last', () => {
    expect(meetingsInOrder(trip)).toEqual(['talks', 'dinner', 'lunch', 'call']);
  });

  it('between two of them are the same from either end, over days and stops', () => {
    expect(meetingsBetween(trip, 'dinner', 'call')).toEqual(['dinner', 'lunch', 'call']);
    expect(meetingsBetween(trip, 'call', 'dinner')).toEqual(['dinner', 'lunch', 'call']);
    expect(meetingsBetween(trip, 'talks', 'talks')).toEqual(['talks']);
    expect(meetingsBetween(trip, 'talks', 'gone')).toEqual([]);
  });

  it('of one date are two days where they are at two stops', () => {
    expect(meetingsOfSameDay(trip, 'talks')).toEqual(['talks', 'dinner']);
    expect(meetingsOfSameDay(trip, 'lunch')).toEqual(['lunch']);
    expect(meetingsOfSameDay(trip, 'gone')).toEqual([]);
  });
});
