import { describe, expect, it } from 'vitest';
import { dateTimeGroup, shortDateTimeGroup, zoneLetterOffset } from './date-time-group';
import { HOUR } from './instant';
import { offsetMinutesAt } from './zones';

describe('a date-time group', () => {
  it('gives day, UTC, month and year', () => {
    expect(dateTimeGroup(Date.UTC(2011, 0, 7, 18, 0))).toBe('071800Z JAN 11');
    expect(dateTimeGroup(Date.UTC(1999, 11, 31, 23, 59, 59))).toBe('312359Z DEC 99');
    expect(dateTimeGroup(Date.UTC(2009, 8, 1, 0, 5))).toBe('010005Z SEP 09');
    expect(dateTimeGroup(Date.UTC(1969, 6, 20, 20, 17))).toBe('202017Z JUL 69');
  });

  it('may leave the month to be understood', () => {
    expect(shortDateTimeGroup(Date.UTC(2011, 0, 10, 1, 12))).toBe('100112Z');
  });
});

describe('a zone letter', () => {
  it('stands for the hours of its nautical zone', () => {
    const letters = [...'YXWVUTSRQPONZABCDEFGHIKLM'];
    expect(letters.map(zoneLetterOffset)).toEqual(letters.map((_, index) => index - 12));
  });

  it('agrees with the zones of places that use it', () => {
    expect(zoneLetterOffset('I')).toBe(offsetMinutesAt('Asia/Tokyo', 0) / 60);
    expect(zoneLetterOffset('R')).toBe(offsetMinutesAt('America/New_York', 12 * HOUR) / 60);
  });

  it.each(['J', 'a', 'AB', '', '1', 'Ä'])('is not %j', (letter) => {
    expect(zoneLetterOffset(letter)).toBeNull();
  });
});
