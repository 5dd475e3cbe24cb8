import { describe, expect, it } from 'vitest';
import type { Meeting } from '../records/meeting';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { fitsStay } from './fits-stay';

const fits = (values: Partial<Meeting>): boolean => {
  const trip = aTrip({ stops: { beijing, tokyo }, meetings: { one: values } });
  return Object.values(trip.meetings).every((meeting) => fitsStay(trip, meeting));
};

describe('whether a meeting fits the stay', () => {
  it('goes by the minute where times are known: it may touch wheels up, and not cross it', () => {
    expect(fits({ slot: at('beijing', '2011-01-09', '20:00') })).toBe(true);
    expect(fits({ slot: at('beijing', '2011-01-09', '19:59') })).toBe(false);
    expect(fits({ slot: at('beijing', '2011-01-12', '14:30'), minutes: 30 })).toBe(true);
    expect(fits({ slot: at('beijing', '2011-01-12', '14:30'), minutes: 31 })).toBe(false);
    expect(fits({ slot: at('beijing', '2011-01-12', '15:00') })).toBe(false);
  });

  it('goes by the date where they are not', () => {
    expect(fits({ slot: at('beijing', '2011-01-09') })).toBe(true);
    expect(fits({ slot: at('beijing', '2011-01-12') })).toBe(true);
    expect(fits({ slot: at('beijing', '2011-01-13') })).toBe(false);
    expect(fits({ slot: at('beijing', null) })).toBe(true);
  });

  it('asks nothing of what the party does not attend', () => {
    const early = at('beijing', '2011-01-08', '09:00');
    expect(fits({ slot: early, tracks: { advance: true } })).toBe(true);
    expect(fits({ slot: early })).toBe(false);
  });

  it('goes by the leg for what is aboard', () => {
    const on = (stop: string, clock: string, aboard: Meeting['aboard']): boolean =>
      fits({ slot: at(stop, '2011-01-12', clock), aboard });
    expect(on('beijing', '15:30', 'outbound')).toBe(true);
    expect(on('beijing', '14:30', 'outbound')).toBe(false);
    expect(on('beijing', '18:00', 'outbound')).toBe(false);
    expect(on('tokyo', '16:00', 'inbound')).toBe(true);
    expect(on('tokyo', '15:30', 'inbound')).toBe(false);
  });
});
