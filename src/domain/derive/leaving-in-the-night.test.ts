import { describe, expect, it } from 'vitest';
import type { Stop } from '../records/stop';
import { aTrip, at, beijing, moment } from '../testing/a-trip';
import type { Line } from './line';
import { scheduleOf } from './schedule';

/** Dinner until 2300 on the 11th, wheels up on the 12th. */
const linesOf = (stop: Partial<Stop>): readonly Line[] => {
  const trip = aTrip({
    stops: { beijing: { ...beijing, wheelsUpAirfield: 'capital', ...stop } },
    venues: { hotel: {}, hall: {}, capital: {} },
    drives: [
      ['hall', 'hotel', 20],
      ['hotel', 'capital', 40],
      ['hall', 'capital', 50],
    ],
    meetings: {
      dinner: { slot: at('beijing', '2011-01-11', '21:00'), minutes: 120, venue: 'hall' },
    },
  });
  return scheduleOf(trip)
    .filter(({ date }) => date !== null && date >= '2011-01-11')
    .flatMap(({ lines }) => lines);
};

const idsOf = (stop: Partial<Stop>): readonly string[] => linesOf(stop).map(({ id }) => id);

const early = { wheelsUp: moment('2011-01-12', '02:00') };

describe('a party that leaves in the night', () => {
  it('sleeps in its hotel first, where it has one', () => {
    const lines = linesOf({ ...early, ron: { '2011-01-11': 'hotel' } });
    expect(lines.map(({ id }) => id)).toEqual([
      'dinner',
      'to night beijing 2011-01-11',
      'night beijing 2011-01-11',
      'to wheels up beijing',
      'departure beijing',
    ]);
    const [, , , last] = lines;
    expect(last?.kind === 'movement' && [last.movement.from, last.movement.to]).toEqual([
      'hotel',
      'capital',
    ]);
  });

  it('has no night where it has no hotel', () => {
    expect(idsOf(early)).toEqual(['dinner', 'to wheels up beijing', 'departure beijing']);
  });

  it('has one from four in the morning on, or while the time is to be decided', () => {
    const night = 'night beijing 2011-01-11';
    expect(idsOf({ wheelsUp: moment('2011-01-12', '04:00') })).toContain(night);
    expect(idsOf({ wheelsUp: moment('2011-01-12') })).toContain(night);
  });
});
