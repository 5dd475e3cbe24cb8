import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scheduleOf } from '../domain/derive/schedule';
import { localTimes } from '../domain/describe/line-times';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { clockTimeOf } from '../domain/time/clock-time';
import { readTimeRange } from './read-fields';

it('the times of a meeting read again as they are written, over midnight and over a whole day', () => {
  const law = fc.property(
    fc.integer({ min: 0, max: 1439 }),
    fc.integer({ min: 1, max: 2880 }),
    (minute, minutes) => {
      const slot = at('beijing', '2011-01-10', clockTimeOf(minute));
      const trip = aTrip({ stops: { beijing }, meetings: { talks: { slot, minutes } } });
      const lines = scheduleOf(trip).flatMap((day) => day.lines);
      const line = lines.find(({ id }) => id === 'talks');
      const text = line ? localTimes(line, trip, '24') : '';
      const reading = readTimeRange(text, { ...slot, zone: beijing.zone, most: 2880 });
      expect(reading).toEqual({ ok: true, value: { time: slot.time, minutes } });
    },
  );
  fc.assert(law, { numRuns: 200 });
});
