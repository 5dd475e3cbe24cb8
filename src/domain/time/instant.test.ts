import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, minutesBetween } from './instant';

it('counts minutes forwards and backwards', () => {
  expect(minutesBetween(0, HOUR + 3 * MINUTE)).toBe(63);
  expect(minutesBetween(DAY, 0)).toBe(-1440);
});
