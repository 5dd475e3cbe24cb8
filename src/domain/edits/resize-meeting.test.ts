import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing } from '../testing/a-trip';
import { applyEdit } from './edit';
import { resizeMeeting } from './resize-meeting';

const resized = (minutes: number | null, by: number): number | null | undefined => {
  const trip = aTrip({
    stops: { beijing },
    meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30'), minutes } },
  });
  const edit = resizeMeeting(trip, 'talks', by);
  return edit ? applyEdit(trip, edit).trip.meetings.talks?.minutes : undefined;
};

describe('the length of a meeting', () => {
  it('grows and shrinks by minutes', () => {
    expect(resized(45, 5)).toBe(50);
    expect(resized(45, -20)).toBe(25);
    expect(resized(null, 30)).toBe(30);
  });

  it('is never under five minutes, nor over two days', () => {
    expect(resized(45, -600)).toBe(5);
    expect(resized(2800, 600)).toBe(2880);
  });

  it('stays what it is at either end', () => {
    expect(resized(5, -5)).toBeUndefined();
    expect(resized(0, -5)).toBeUndefined();
    expect(resized(null, -5)).toBeUndefined();
    expect(resized(45, 0)).toBeUndefined();
  });
});
