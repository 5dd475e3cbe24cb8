import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimeOf } from './clock-time';
import { DAY, HOUR, MINUTE } from './instant';
import { addDays } from './local-date';
import {
  dateExists,
  foldOffsets,
  instantOf,
  isDateOfClockChange,
  isZone,
  offsetMinutesAt,
  wallClockAt,
  wallTimeKind,
} from './zones';

const utc = (text: string): number => Date.parse(`${text}Z`);

describe('a zone', () => {
  it.each(['Asia/Tokyo', 'UTC', 'Asia/Calcutta', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])(
    'is %s',
    (name) => {
      expect(isZone(name)).toBe(true);
    },
  );

  it.each(['', 'Mars/Olympus', '+05:30', 'local', 'Asia/Tokyo ', '__proto__'])(
    'is not %j, and no time can be read there',
    (name) => {
      expect(isZone(name)).toBe(false);
      expect(() => instantOf(name, '2011-01-10', '09:30', null)).toThrow(RangeError);
      expect(() => instantOf(name, '2011-01-10', '09:30', null)).toThrow(
        `Unknown time zone: ${name}`,
      );
    },
  );
});

it('takes no instant from what is no date', () => {
  expect(() => instantOf('Asia/Tokyo', '', '09:30', null)).toThrow(RangeError);
  expect(() => offsetMinutesAt('Asia/Tokyo', Number.NaN)).toThrow(RangeError);
});

describe('the offset from UTC', () => {
  it.each([
    ['Asia/Kathmandu', '2011-01-10T00:00', 345],
    ['Pacific/Chatham', '2011-01-10T00:00', 825],
    ['America/St_Johns', '2011-01-10T00:00', -210],
    ['Australia/Eucla', '2011-01-10T00:00', 525],
    ['Asia/Kolkata', '2011-01-10T00:00', 330],
    ['Europe/Moscow', '2011-01-10T00:00', 180],
    ['Europe/Moscow', '2011-06-10T00:00', 240],
    ['Africa/Monrovia', '1971-06-01T00:00', -44.5],
    ['Pacific/Kiritimati', '2011-01-10T00:00', 840],
  ])('in %s at %s is %d minutes', (zone, text, minutes) => {
    expect(offsetMinutesAt(zone, utc(text))).toBe(minutes);
  });

  it('changes at the very millisecond of the clock change', () => {
    const change = utc('2011-03-27T01:00');
    expect(offsetMinutesAt('Europe/London', change - 1)).toBe(0);
    expect(offsetMinutesAt('Europe/London', change)).toBe(60);
  });
});

describe('a time that a change skips', () => {
  it('is pushed forward by the gap, whatever fold says', () => {
    const pushed = utc('2011-03-27T01:30');
    for (const fold of [null, 'earlier', 'later'] as const) {
      expect(instantOf('Europe/London', '2011-03-27', '01:30', fold)).toBe(pushed);
    }
    expect(wallClockAt('Europe/London', pushed)).toEqual({ date: '2011-03-27', clock: '02:30' });
    expect(wallTimeKind('Europe/London', '2011-03-27', '01:30')).toBe('skipped');
    expect(foldOffsets('Europe/London', '2011-03-27', '01:30')).toBeNull();
  });

  it('touches times that exist', () => {
    const kinds = ['00:59', '01:00', '01:59', '02:00'].map((clock) =>
      wallTimeKind('Europe/London', '2011-03-27', clock),
    );
    expect(kinds).toEqual(['exact', 'skipped', 'skipped', 'exact']);
  });

  it.each([
    ['America/Sao_Paulo', '2017-10-15', '00:00', '2017-10-15T03:00'],
    ['Asia/Beirut', '2011-03-27', '00:30', '2011-03-26T22:30'],
    ['Australia/Lord_Howe', '2011-10-02', '02:15', '2011-10-01T15:45'],
    ['Africa/Monrovia', '1972-01-07', '00:30', '1972-01-07T01:14:30'],
  ])('in %s on %s at %s', (zone, date, clock, instant) => {
    expect(wallTimeKind(zone, date, clock)).toBe('skipped');
    expect(instantOf(zone, date, clock, null)).toBe(utc(instant));
    expect(dateExists(zone, date)).toBe(true);
  });
});

describe('a time that happens twice', () => {
  it.each([
    ['Europe/London', '2011-10-30', '01:30', 60, 0],
    ['America/St_Johns', '2012-11-04', '01:30', -150, -210],
    ['Australia/Lord_Howe', '2011-04-03', '01:45', 660, 630],
    ['Pacific/Chatham', '2011-04-03', '03:00', 825, 765],
    ['America/Sao_Paulo', '2017-02-18', '23:30', -120, -180],
    ['Asia/Beirut', '2011-10-29', '23:30', 180, 120],
    ['Africa/Casablanca', '2011-07-30', '23:30', 60, 0],
  ])('in %s on %s at %s is %d or %d', (zone, date, clock, earlier, later) => {
    const wall = utc(`${date}T${clock}`);
    expect(wallTimeKind(zone, date, clock)).toBe('ambiguous');
    expect(foldOffsets(zone, date, clock)).toEqual({ earlier, later });
    expect(instantOf(zone, date, clock, null)).toBe(wall - earlier * MINUTE);
    expect(instantOf(zone, date, clock, 'earlier')).toBe(wall - earlier * MINUTE);
    expect(instantOf(zone, date, clock, 'later')).toBe(wall - later * MINUTE);
  });
});

describe('a date on which the clocks change', () => {
  const zones = ['Europe/London', 'America/Santiago', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
  const clocks = Array.from({ length: 1440 }, (_, minute) => clockTimeOf(minute));

  it('is one that has a time that is skipped or happens twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 730 }).map((days) => addDays('2011-01-01', days)),
        (zone, date) => {
          const isAnyOther = clocks.some((clock) => wallTimeKind(zone, date, clock) !== 'exact');
          expect(isDateOfClockChange(zone, date)).toBe(isAnyOther);
        },
      ),
    );
  });

  it.each([
    ['Europe/London', '2011-03-27'],
    ['Europe/London', '2011-10-30'],
    ['Pacific/Apia', '2011-12-30'],
    ['America/Santiago', '2011-05-07'],
    ['America/Santiago', '2011-08-21'],
  ])('is in %s the one of %s, and not those around it', (zone, date) => {
    const around = [-1, 0, 1].map((days) => isDateOfClockChange(zone, addDays(date, days)));
    expect(around).toEqual([false, true, false]);
  });
});

describe('the date line', () => {
  it('takes 30 December 2011 from Apia', () => {
    const dates = ['2011-12-29', '2011-12-30', '2011-12-31'];
    expect(dates.map((date) => dateExists('Pacific/Apia', date))).toEqual([true, false, true]);
    expect(dateExists('Europe/London', '2011-12-30')).toBe(true);
    expect(instantOf('Pacific/Apia', '2011-12-30', '09:00', null)).toBe(utc('2011-12-30T19:00'));
    expect(wallTimeKind('Pacific/Apia', '2011-12-30', '23:59')).toBe('skipped');
  });

  it('lets a flight from Seoul land in Anchorage earlier on the same date', () => {
    const off = instantOf('Asia/Seoul', '2011-01-14', '19:00', null);
    const on = instantOf('America/Anchorage', '2011-01-14', '09:30', null);
    expect(on - off).toBe(8.5 * HOUR);
    expect(wallClockAt('America/Anchorage', off)).toEqual({ date: '2011-01-14', clock: '01:00' });
  });
});

describe('wall clock and instant', () => {
  it('are inverse wherever the time happens once', () => {
    const zones = ['Asia/Kathmandu', 'Pacific/Chatham', 'America/St_Johns', 'Australia/Lord_Howe'];
    const anyMinute = fc.integer({
      min: utc('2008-01-01') / MINUTE,
      max: utc('2012-01-01') / MINUTE,
    });
    const law = fc.property(fc.constantFrom(...zones), anyMinute, (zone, minute) => {
      const { date, clock } = wallClockAt(zone, minute * MINUTE);
      const once = wallTimeKind(zone, date, clock) === 'exact';
      const instants = (['earlier', 'later'] as const).map((fold) =>
        instantOf(zone, date, clock, fold),
      );
      expect(instants).toContain(minute * MINUTE);
      expect(new Set(instants).size).toBe(once ? 1 : 2);
    });
    fc.assert(law, { seed: 20110110, numRuns: 2_000 });
  });

  it('cut seconds off', () => {
    const clock = wallClockAt('UTC', utc('2011-01-10T09:30') + MINUTE - 1);
    expect(clock).toEqual({ date: '2011-01-10', clock: '09:30' });
    expect(wallClockAt('UTC', -1)).toEqual({ date: '1969-12-31', clock: '23:59' });
  });

  it('reach from 1900 to 2199', () => {
    expect(instantOf('Asia/Tokyo', '1900-01-01', '00:00', null)).toBe(utc('1899-12-31T15:00'));
    expect(instantOf('Asia/Tokyo', '2199-12-31', '23:59', null)).toBe(utc('2199-12-31T14:59'));
    const summer = instantOf('Europe/London', '2150-07-01', '12:00', null);
    expect(wallClockAt('Europe/London', summer + DAY)).toEqual({
      date: '2150-07-02',
      clock: '12:00',
    });
  });
});
