import { describe, expect, it } from 'vitest';
import type { Line } from '../derive/line';
import { scheduleOf } from '../derive/schedule';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { homeTime, isIllustrative, localTimes } from './line-times';

const linesOf = (trip: Trip): readonly Line[] => scheduleOf(trip).flatMap(({ lines }) => lines);

const lineOf = (meeting: Partial<Meeting>): readonly [Line, Trip] => {
  const trip = aTrip({
    stops: { beijing },
    meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30'), ...meeting } },
  });
  const line = linesOf(trip).find(({ id }) => id === 'talks');
  if (!line) throw new Error('The talks are missing.');
  return [line, trip];
};

const timesOf = (meeting: Partial<Meeting>): string => localTimes(...lineOf(meeting), '24');

const slotAt = (time: Meeting['slot']['time']): Meeting['slot'] => ({
  ...at('beijing', '2011-01-10'),
  time,
});

describe('the local times of a line', () => {
  it('are a range where the length is known', () => {
    expect(timesOf({ minutes: 75 })).toBe('0930–1045');
    expect(timesOf({})).toBe('0930');
    expect(timesOf({ minutes: 0 })).toBe('0930');
  });

  it('say that a time is approximate, a part of the day, or to be decided', () => {
    expect(timesOf({ slot: slotAt({ at: '14:30', about: true }), minutes: 30 })).toBe('~1430–1500');
    expect(timesOf({ slot: slotAt({ part: 'afternoon' }), minutes: 30 })).toBe('afternoon');
    expect(timesOf({ slot: slotAt({ tbd: true }) })).toBe('TBD');
  });

  it('name the day of an end past midnight', () => {
    expect(timesOf({ slot: slotAt({ at: '23:30' }), minutes: 60 })).toBe('2330–0030 Tue');
  });

  it('say a.m. and p.m. once where both ends have the same', () => {
    expect(localTimes(...lineOf({ minutes: 75 }), '12')).toBe('9:30–10:45 a.m.');
    expect(localTimes(...lineOf({ minutes: 180 }), '12')).toBe('9:30 a.m.–12:30 p.m.');
  });

  it('stand on travel and nights too', () => {
    const trip = aTrip({ stops: { beijing, tokyo } });
    const times = linesOf(trip).map((line) => [line.kind, localTimes(line, trip, '24')]);
    expect(times).toEqual([
      ['arrival', '2000'],
      ['night', 'RON'],
      ['night', 'RON'],
      ['night', 'RON'],
      ['departure', '1500'],
      ['arrival', '1900'],
      ['night', 'RON'],
      ['night', 'RON'],
      ['departure', '1052'],
    ]);
  });
});

describe('the home time', () => {
  it('says its day', () => {
    expect(homeTime(...lineOf({}))).toBe('2030 Sun');
    expect(homeTime(...lineOf({ slot: slotAt({ at: '15:00' }) }))).toBe('0200 Mon');
    expect(homeTime(...lineOf({}), '12')).toBe('8:30 p.m. Sun');
  });

  it('is left out where the clock of the stop says the same', () => {
    const stops = { home: { ...beijing, zone: 'America/New_York' } };
    const slot = at('home', '2011-01-10', '09:30');
    const trip = aTrip({ stops, meetings: { talks: { slot } } });
    const times = linesOf(trip).map((line) => homeTime(line, trip));
    expect(new Set(times)).toEqual(new Set(['']));
  });

  it('is empty where the local time is no clock reading', () => {
    expect(homeTime(...lineOf({ slot: slotAt({ part: 'morning' }) }))).toBe('');
  });
});

const withMovement = (first: Partial<Meeting>): readonly [Line, Trip] => {
  const trip = aTrip({
    stops: { beijing },
    venues: { hotel: {}, hall: {} },
    drives: [['hotel', 'hall', 20]],
    meetings: {
      lunch: { slot: at('beijing', '2011-01-10', '12:00'), minutes: 60, venue: 'hotel', ...first },
      call: { slot: at('beijing', '2011-01-10', '15:00'), minutes: 45, venue: 'hall' },
    },
  });
  const line = linesOf(trip).find(({ kind }) => kind === 'movement');
  if (!line) throw new Error('The movement is missing.');
  return [line, trip];
};

describe('a movement', () => {
  it('is as certain as what it follows from', () => {
    expect(localTimes(...withMovement({}), '24')).toBe('1305–1325');
    const about = { slot: slotAt({ at: '12:00', about: true }) };
    expect(localTimes(...withMovement(about), '24')).toBe('~1305–1325');
    expect(homeTime(...withMovement(about))).toBe('~0005 Mon');
  });

  it('is illustrative where what it follows from is', () => {
    expect(isIllustrative(...withMovement({ source: 'illustrative' }))).toBe(true);
    expect(isIllustrative(...withMovement({ source: 'host' }))).toBe(false);
  });
});

it('marks an illustrative time, and nothing that is to be decided', () => {
  expect(isIllustrative(...lineOf({ source: 'illustrative' }))).toBe(true);
  expect(isIllustrative(...lineOf({ source: 'host' }))).toBe(false);
  expect(isIllustrative(...lineOf({ source: 'illustrative', slot: slotAt({ tbd: true }) }))).toBe(
    false,
  );
});
