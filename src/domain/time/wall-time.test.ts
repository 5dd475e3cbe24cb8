import { describe, expect, it } from 'vitest';
import {
  formatWallTime,
  instantOfMoment,
  isExact,
  parseTimeText,
  sortClock,
  sortInstant,
  type WallTime,
} from './wall-time';

const about: WallTime = { at: '14:30', about: true };
const afternoon: WallTime = { part: 'afternoon' };
const open: WallTime = { tbd: true };

describe('what a planner types', () => {
  it.each([
    ['1430', '14:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['14:30', '14:30'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['14h30', '14:30'],
    ['1430 hrs', '14:30'],
    ['0930L', '09:30'],
    ['9', '09:00'],
    ['2:30 pm', '14:30'],
    ['2.30 p.m.', '14:30'],
    ['230p', '14:30'],
    ['2pm', '14:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    [' 1430 ', '14:30'],
    ['１４：３０', '14:30'],
    ['0000', '00:00'],
    ['2359', '23:59'],
  ])('%j is %s', (text, at) => {
    expect(parseTimeText(text)).toEqual({ at });
  });

  it.each([
    '~1430',
    '~ 14:30',
    'about 1430',
    'approx. 2:30 pm',
    'c. 1430',
    'ca 1430',
    'around 2.30pm',
  ])('%j is about 14:30', (text) => {
    expect(parseTimeText(text)).toEqual(about);
  });

  it('may be a part of the day', () => {
    const words = ['morning', 'am', 'midday', 'Afternoon', 'pm', 'P.M.', 'evening', 'night'];
    expect(words.map(parseTimeText)).toEqual(
      [
        'morning',
        'morning',
        'midday',
        'afternoon',
        'afternoon',
        'afternoon',
        'evening',
        'night',
      ].map((part) => ({ part })),
    );
    expect(parseTimeText('about evening')).toEqual({ part: 'evening' });
  });

  it.each(['tbd', 'TBD', 'tbc', 'T.B.A.', '?'])('%j is to be decided', (text) => {
    expect(parseTimeText(text)).toEqual(open);
  });

  it.each([
    '',
    ' ',
    '2400',
    '24:00',
    '1475',
    '14:3',
    '93',
    '25',
    '13pm',
    '0am',
    '1430 pm',
    '0930Z',
    '0930 1030',
    '09301',
    '-930',
    'noonish',
    '~',
    'about',
    '~tbd',
    'camp',
    'toString',
  ])('%j is no time', (text) => {
    expect(parseTimeText(text)).toBeNull();
  });

  it('reads back whatever is written', () => {
    for (const time of [
      { at: '00:05' },
      { at: '12:00' },
      { at: '23:59' },
      about,
      afternoon,
      open,
    ]) {
      expect(parseTimeText(formatWallTime(time, '24'))).toEqual(time);
      expect(parseTimeText(formatWallTime(time, '12'))).toEqual(time);
    }
  });
});

describe('a wall time', () => {
  it('is written as 24 or 12 hours, about, by its part or TBD', () => {
    const times: readonly WallTime[] = [{ at: '09:30' }, about, afternoon, open];
    expect(times.map((time) => formatWallTime(time, '24'))).toEqual([
      '0930',
      '~1430',
      'afternoon',
      'TBD',
    ]);
    expect(times.map((time) => formatWallTime(time, '12'))).toEqual([
      '9:30 a.m.',
      '~2:30 p.m.',
      'afternoon',
      'TBD',
    ]);
  });

  it('has an instant only where it has a clock reading', () => {
    const fourThirty = Date.UTC(2011, 0, 10, 6, 30);
    const instants = [about, afternoon, open].map((time) =>
      instantOfMoment('Asia/Shanghai', '2011-01-10', time, null),
    );
    expect(instants).toEqual([fourThirty, null, null]);
    expect([about, afternoon, open].map(isExact)).toEqual([true, false, false]);
  });

  it('sorts a part of the day at its start and leaves TBD without a place', () => {
    const parts = ['morning', 'midday', 'afternoon', 'evening', 'night'] as const;
    expect(parts.map((part) => sortClock({ part }))).toEqual([
      '06:00',
      '12:00',
      '13:00',
      '18:00',
      '21:00',
    ]);
    const places = [about, afternoon, open].map((time) =>
      sortInstant('Asia/Shanghai', '2011-01-10', time, null),
    );
    expect(places).toEqual([Date.UTC(2011, 0, 10, 6, 30), Date.UTC(2011, 0, 10, 5), null]);
  });

  it('follows the fold it was given', () => {
    const earlier = sortInstant('Europe/London', '2011-10-30', { at: '01:30' }, 'earlier');
    const later = sortInstant('Europe/London', '2011-10-30', { at: '01:30' }, 'later');
    expect([earlier, later]).toEqual([Date.UTC(2011, 9, 30, 0, 30), Date.UTC(2011, 9, 30, 1, 30)]);
  });
});
