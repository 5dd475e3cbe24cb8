import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing } from '../testing/a-trip';
import { applyEdit } from './edit';
import { tick, tickedAt } from './tick';

const trip = aTrip({
  stops: { beijing },
  meetings: {
    dinner: {
      title: 'Dinner',
      status: 'confirmed',
      slot: at('beijing', '2011-01-10', '22:30'),
      minutes: 120,
    },
  },
});
const { dinner } = trip.meetings;
const stop = trip.stops.beijing;
if (!dinner || !stop) throw new Error('The trip lacks its dinner.');

const instant = (text: string): number => Date.parse(text);

describe('a tick', () => {
  it('at the end makes it done, and taken away confirmed again', () => {
    const ended = applyEdit(trip, tick(trip, 'dinner', 'endedAt', instant('2011-01-10T16:20:00Z')));
    expect(ended.trip.meetings.dinner).toMatchObject({
      endedAt: '2011-01-10T16:20:00.000Z',
      status: 'done',
    });
    const untick = tick(ended.trip, 'dinner', 'endedAt', null);
    expect(untick.label).toBe('untick the end of Dinner');
    expect(applyEdit(ended.trip, untick).trip).toEqual(trip);
  });

  it('of a clock time after midnight is on the night of the meeting', () => {
    const near = instant('2011-01-20T00:00:00Z');
    expect(tickedAt(dinner, stop, '00:20', near)).toBe(instant('2011-01-11T00:20:00+08:00'));
    expect(tickedAt(dinner, stop, '22:35', near)).toBe(instant('2011-01-10T22:35:00+08:00'));
  });
});
