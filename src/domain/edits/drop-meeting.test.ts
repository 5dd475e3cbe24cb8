import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlaceOf, type Place, placesFor } from '../derive/places';
import { scheduleOf } from '../derive/schedule';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { aTrip, at, beijing, moment, tokyo } from '../testing/a-trip';
import type { WallTime } from '../time/wall-time';
import { canonical } from './canonical';
import { dropMeeting } from './drop-meeting';
import { applyEdit } from './edit';
import { applyPatches, invertPatch } from './patch';

const after = (trip: Trip, place: Place | undefined, beside = 0, id = 'talks'): Trip => {
  const edit = place && dropMeeting(trip, id, place, beside);
  if (!edit) throw new Error('Nothing was dropped.');
  return applyEdit(trip, edit).trip;
};

const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const times: fc.Arbitrary<WallTime> = fc.oneof(
  { arbitrary: clocks.map((clock) => ({ at: clock })), weight: 6 },
  fc.constant({ at: '09:30', about: true } as const),
  fc.constantFrom('morning', 'afternoon', 'night').map((part) => ({ part })),
  fc.constant({ tbd: true } as const),
);

/** Days around the changes of the clock in New York and on Lord Howe, and one without a date. */
const dates = fc.constantFrom('2011-03-13', '2011-11-06', '2011-10-02', '2011-04-03', null);

const meetings = fc.record({
  slot: fc.record({
    stop: fc.constantFrom('york', 'howe'),
    date: dates,
    time: times,
    fold: fc.constantFrom('earlier', 'later', null),
  }),
  minutes: fc.option(fc.integer({ min: 0, max: 300 })),
  venue: fc.constantFrom('hall', 'hotel', null),
  status: fc.constantFrom('confirmed', 'idea', 'cancelled'),
});

const trips = fc.array(meetings, { minLength: 1, maxLength: 9 }).map((given) =>
  aTrip({
    stops: {
      york: { zone: 'America/New_York', order: 'a1' },
      howe: { zone: 'Australia/Lord_Howe', order: 'a2' },
    },
    venues: { hall: { stop: 'york' }, hotel: { stop: 'york' } },
    drives: [['hall', 'hotel', 35]],
    meetings: Object.fromEntries(
      given.map((values, index) => [
        index === 0 ? 'talks' : `other${index}`,
        { ...values, order: `a${index}` },
      ]),
    ),
  }),
);

const besides = fc.constantFrom(0, 0, 5, -5, 60, -600);

const everyDrop = (
  holds: (trip: Trip, place: Place, dropped: Trip, before: Meeting, now: Meeting) => void,
): void =>
  fc.assert(
    fc.property(trips, besides, (trip, beside) => {
      const days = scheduleOf(trip).map((day) => ({ kind: 'day', day }) as const);
      for (const place of [...placesFor(trip, ['talks']), ...days]) {
        const dropped = after(trip, place, beside);
        const { talks: before } = trip.meetings;
        const { talks: now } = dropped.meetings;
        if (before && now) holds(trip, place, dropped, before, now);
      }
    }),
    { numRuns: 25 },
  );

describe('a meeting that is dropped', () => {
  it('keeps its length, and is on the day where it was dropped', () => {
    everyDrop((_trip, { day }, _dropped, before, now) => {
      expect(now.minutes).toBe(before.minutes);
      expect([now.slot.stop, now.slot.date]).toEqual([day.stop.id, day.date]);
    });
  });

  it('stands between the two lines between which it was dropped', () => {
    everyDrop((_trip, place, dropped) => {
      if (place.kind === 'day') return;
      const own = placesFor(dropped, ['talks']).find((one) => isPlaceOf(one, 'talks'));
      expect(own?.earlier.map(({ id }) => id)).toEqual(place.earlier.map(({ id }) => id));
    });
  });

  it('is given back to the byte by undo', () => {
    everyDrop((trip, place) => {
      const edit = dropMeeting(trip, 'talks', place, 5);
      if (!edit) return;
      const { trip: dropped, patches } = applyEdit(trip, edit);
      const undone = applyPatches(dropped, patches.toReversed().map(invertPatch));
      expect(canonical(undone)).toBe(canonical(trip));
    });
  });

  it('stays as it is where it was, and where there is none', () => {
    everyDrop((trip, place) => {
      if (place.kind === 'between' && isPlaceOf(place, 'talks'))
        expect(after(trip, place)).toBe(trip);
      expect(dropMeeting(trip, 'nothing', place, 0)).toBeNull();
    });
  });
});

const aDay = (talks: Partial<Meeting>): Trip =>
  aTrip({
    stops: { beijing, tokyo },
    venues: {
      bayi: { stop: 'beijing' },
      hotel: { stop: 'beijing' },
      airport: { stop: 'beijing' },
    },
    drives: [['bayi', 'hotel', 20]],
    meetings: {
      breakfast: { slot: at('beijing', '2011-01-10', '08:00'), minutes: 30, venue: 'hotel' },
      lunch: { slot: at('beijing', '2011-01-10', '12:00'), minutes: 63, venue: 'hotel' },
      banquet: { slot: at('beijing', '2011-01-10', '18:00'), minutes: 120 },
      talks: { slot: at('beijing', '2011-01-11', '09:30'), minutes: 45, venue: 'bayi', ...talks },
    },
  });

const timeAt = (trip: Trip, follows: string | undefined, date: string, beside = 0): unknown => {
  const place = placesFor(trip, ['talks']).find(
    (one) => one.day.date === date && one.earlier.at(-1)?.id === follows,
  );
  const time = after(trip, place, beside).meetings.talks?.slot.time;
  return time && ('at' in time ? time.at : time);
};

describe('the time that a place proposes', () => {
  const trip = aDay({});
  const monday = '2011-01-10';

  it('is the clock time that the meeting has, where that fits', () => {
    expect(timeAt(trip, 'breakfast', monday)).toBe('09:30');
    expect(timeAt(aDay({ minutes: 120 }), 'breakfast', monday)).toBe('09:30');
  });

  it('is else the first after the line before and the way from there, on the five minutes', () => {
    // Ends at 1303; 20 minutes of travel, 5 to get in and 5 to get out.
    expect(timeAt(trip, 'lunch', monday)).toBe('13:35');
    expect(timeAt(aDay({ venue: 'hotel' }), 'lunch', monday)).toBe('13:05');
  });

  it('is at the head of a day the last from which the next line is reached', () => {
    // 45 minutes and the way to breakfast.
    expect(timeAt(trip, undefined, monday)).toBe('06:45');
  });

  it('is after the line before, where the meeting does not fit', () => {
    expect(timeAt(aDay({ minutes: 240 }), 'breakfast', monday)).toBe('09:00');
  });

  it('is that of the line after, before which it then stands, where there is no time at all', () => {
    const down = { down: { slot: at('beijing', monday, '13:03'), minutes: 60 } };
    const full = { ...trip, meetings: { ...trip.meetings, ...aTrip({ meetings: down }).meetings } };
    expect(timeAt(full, 'lunch', monday)).toBe('13:03');
  });

  it('heeds only who comes along', () => {
    expect(timeAt(aDay({ tracks: { spouse: true } }), 'lunch', monday)).toBe('12:00');
  });

  it('goes by five minutes to either side, up to the lines around', () => {
    expect(timeAt(trip, 'lunch', monday, 10)).toBe('13:45');
    expect(timeAt(trip, 'lunch', monday, -600)).toBe('12:00');
    expect(timeAt(trip, 'lunch', monday, 600)).toBe('18:00');
  });

  it('is to be decided behind what is to be decided', () => {
    const gift = { gift: { slot: at('beijing', monday) } };
    const withGift = {
      ...trip,
      meetings: { ...trip.meetings, ...aTrip({ meetings: gift }).meetings },
    };
    expect(timeAt(withGift, 'gift', monday)).toEqual({ tbd: true });
  });

  it('is after midnight of no other day', () => {
    const late = aDay({ minutes: 600 });
    expect(timeAt(late, 'banquet', monday)).toBe('20:30');
    expect(timeAt(late, 'departure beijing', '2011-01-12')).toBe('15:00');
  });
});

describe('a drop', () => {
  it('is named by where it leads', () => {
    const trip = aDay({ title: 'Talks' });
    const labelOn = (day: string): string | undefined => {
      const found = scheduleOf(trip).find(({ id }) => id === day);
      return found && dropMeeting(trip, 'talks', { kind: 'day', day: found }, 0)?.label;
    };
    expect(labelOn('beijing/2011-01-10')).toBe('move Talks to Mon 10 Jan 0930');
    expect(labelOn('tokyo/2011-01-13')).toBe('move Talks to Tokyo, Thu 13 Jan 0930');
  });

  it('on the days keeps the clock time, and leaves the place at another stop', () => {
    const trip = aDay({ room: 'Hall 2' });
    const day = scheduleOf(trip).find(({ id }) => id === 'tokyo/2011-01-13');
    const { talks } = after(trip, day && { kind: 'day', day }).meetings;
    expect(talks?.slot).toEqual(at('tokyo', '2011-01-13', '09:30'));
    expect(talks).toMatchObject({ venue: null, room: '' });
  });

  it('does not stay at a clock time that a change of the clock skips', () => {
    const york = {
      zone: 'America/New_York',
      wheelsDown: moment('2011-03-12', '01:00'),
      wheelsUp: moment('2011-03-14', '12:00'),
    };
    const trip = aTrip({
      stops: { york },
      meetings: {
        watch: { slot: at('york', '2011-03-13', '01:00'), minutes: 30 },
        talks: { slot: at('york', '2011-03-12', '02:30') },
      },
    });
    expect(timeAt(trip, 'watch', '2011-03-13')).toBe('01:30');
  });
});
