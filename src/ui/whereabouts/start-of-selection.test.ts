import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { startOfSelection } from './start-of-selection';

const trip = aTrip({
  stops: { beijing, tokyo },
  meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30') } },
});
const eve = Date.UTC(2011, 0, 7, 18);
const onTheDay = Date.UTC(2011, 0, 10, 4, 10);

const begins = (selection: Parameters<typeof startOfSelection>[1], now: number) => {
  const { at: instant, stop } = startOfSelection(trip, selection, now);
  return [new Date(instant).toISOString().slice(0, 16), stop.id];
};

describe('who is where begins', () => {
  it('with the selected line, on its day too', () => {
    const talks = { kind: 'meeting', id: 'talks' } as const;
    expect(begins(talks, onTheDay)).toEqual(['2011-01-10T01:30', 'beijing']);
  });

  it('now on a day of the trip, where nothing of a stop is selected', () => {
    expect(begins({ kind: 'trip' }, onTheDay)).toEqual(['2011-01-10T04:10', 'beijing']);
  });

  it('with the first stay on any other day', () => {
    expect(begins({ kind: 'trip' }, eve)).toEqual(['2011-01-09T12:00', 'beijing']);
  });
});
