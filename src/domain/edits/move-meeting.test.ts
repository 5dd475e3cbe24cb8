import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../records/moment';
import { newStop } from '../records/new-record';
import { aTrip, at } from '../testing/a-trip';
import { MINUTE } from '../time/instant';
import { addDays } from '../time/local-date';
import { isExact } from '../time/wall-time';
import { instantOf, wallTimeKind } from '../time/zones';
import { applyEdit } from './edit';
import { moveMeeting, slotAfter } from './move-meeting';

const zones = ['America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Monrovia'];
const newYork = newStop('home', { zone: 'America/New_York' });

const instantIn = (zone: string, slot: Slot | null): number | null =>
  slot && slot.date !== null && isExact(slot.time)
    ? instantOf(zone, slot.date, slot.time.at, slot.fold)
    : null;

const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('moving a meeting', () => {
  it('moves its instant by exactly so many minutes, over every change of the clock', () => {
    // The nights around the changes of 2011 in New York and on Lord Howe.
    const days = fc
      .constantFrom('2011-03-13', '2011-11-06', '2011-04-03', '2011-10-02')
      .chain((day) => fc.constantFrom(-1, 0, 1).map((days) => addDays(day, days)));
    const law = fc.property(
      fc.constantFrom(...zones),
      days,
      clocks,
      fc.constantFrom('earlier', 'later', null),
      fc.integer({ min: -300, max: 300 }),
      (zone, date, clock, fold, minutes) => {
        const slot: Slot = { stop: 'home', date, time: { at: clock }, fold };
        const moved = slotAfter(slot, newStop('home', { zone }), minutes);
        const before = instantIn(zone, slot) ?? Number.NaN;
        expect(instantIn(zone, moved)).toBe(before + minutes * MINUTE);
      },
    );
    fc.assert(law, { numRuns: 1000 });
  });

  it.each([
    ['00:50', null, 30, '01:20', 'earlier'],
    ['01:50', 'earlier', 30, '01:20', 'later'],
    ['01:10', 'later', 30, '01:40', 'later'],
    ['01:50', 'later', 30, '02:20', null],
    ['02:10', null, -30, '01:40', 'later'],
  ] as const)(
    'from %s (%s) by %i minutes, leads to %s (%s) where an hour happens twice',
    (from, fold, minutes, to, newFold) => {
      const slot: Slot = { stop: 'home', date: '2011-11-06', time: { at: from }, fold };
      expect(slotAfter(slot, newYork, minutes)).toEqual({
        ...slot,
        time: { at: to },
        fold: newFold,
      });
      expect(wallTimeKind(newYork.zone, '2011-11-06', '01:20')).toBe('ambiguous');
    },
  );

  it('leaves alone what has no clock reading', () => {
    const trip = aTrip({
      stops: { home: newYork },
      meetings: { idea: { slot: at('home', null) } },
    });
    expect(moveMeeting(trip, 'idea', 30)).toBeNull();
    expect(moveMeeting(trip, 'nothing', 30)).toBeNull();
  });

  it('keeps a time that is only about', () => {
    const slot: Slot = { ...at('home', '2011-01-10'), time: { at: '23:50', about: true } };
    const trip = aTrip({ stops: { home: newYork }, meetings: { call: { slot } } });
    const edit = moveMeeting(trip, 'call', 15);
    expect(edit && applyEdit(trip, edit).trip.meetings.call?.slot).toEqual({
      ...slot,
      date: '2011-01-11',
      time: { at: '00:05', about: true },
    });
  });
});
