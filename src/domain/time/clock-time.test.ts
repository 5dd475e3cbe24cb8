import { describe, expect, it } from 'vitest';
import { clockTimeOf, formatClock, isClockTime, minuteOfDay } from './clock-time';

describe('a clock time', () => {
  it('is any minute of the day, and back', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const clock = clockTimeOf(minute);
      expect(isClockTime(clock)).toBe(true);
      expect(minuteOfDay(clock)).toBe(minute);
    }
    expect([clockTimeOf(0), clockTimeOf(663), clockTimeOf(1439)]).toEqual([
      '00:00',
      '11:03',
      '23:59',
    ]);
  });

  it.each(['24:00', '23:60', '9:30', '0930', '09:30:00', '09.30', ' 9:30', '-1:30', '０９:30', ''])(
    'is not %j',
    (text) => {
      expect(isClockTime(text)).toBe(false);
    },
  );

  it.each([-1, 1440, 0.5, Number.NaN])('has no minute %d', (minute) => {
    expect(() => clockTimeOf(minute)).toThrow(RangeError);
  });
});

describe('a clock time is written', () => {
  it('with four figures', () => {
    expect(formatClock('09:30', '24')).toBe('0930');
    expect(formatClock('00:00', '24')).toBe('0000');
  });

  it('with a.m. and p.m., midnight and noon as twelve', () => {
    expect(formatClock('09:30', '12')).toBe('9:30 a.m.');
    expect(formatClock('14:05', '12')).toBe('2:05 p.m.');
    expect(formatClock('00:15', '12')).toBe('12:15 a.m.');
    expect(formatClock('12:00', '12')).toBe('12:00 p.m.');
    expect(formatClock('11:59', '12')).toBe('11:59 a.m.');
    expect(formatClock('23:59', '12')).toBe('11:59 p.m.');
  });
});
