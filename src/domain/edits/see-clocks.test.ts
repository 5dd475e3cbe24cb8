import { describe, expect, test } from 'vitest';
import type { Trip } from '../records/tables';
import { aTrip, at, moment } from '../testing/a-trip';
import { applyEdit, type Edit } from './edit';
import { applyPatches, invertPatch } from './patch';
import { setField } from './record-edits';
import { withClocksSeen } from './see-clocks';

/** Melbourne is at UTC+11 from 3 October 2010 on. */
const trip = (zoneSeen: Readonly<Record<string, number>> = {}) =>
  aTrip({
    stops: {
      melbourne: {
        zone: 'Australia/Melbourne',
        wheelsDown: moment('2010-11-06', '08:00'),
        zoneSeen,
      },
    },
    meetings: { call: { slot: at('melbourne', '2010-11-07', '15:00'), minutes: 30 } },
  });

const edited = (before: Trip, edit: Edit) => withClocksSeen(applyEdit(before, edit));
const seenAfter = (before: Trip, edit: Edit) => edited(before, edit).trip.stops.melbourne?.zoneSeen;
const moved = (before: Trip, date = '2010-11-08') =>
  setField(before, 'meetings', 'call', 'slot', at('melbourne', date, '16:00'));

describe('an edit of a time', () => {
  test('remembers the clock of its date', () => {
    expect(seenAfter(trip(), moved(trip()))).toEqual({ '2010-11-08': 660 });
    const landing = setField(
      trip(),
      'stops',
      'melbourne',
      'wheelsDown',
      moment('2010-04-01', '9:00'),
    );
    expect(seenAfter(trip(), landing)).toEqual({ '2010-04-01': 660 });
    const winter = setField(
      trip(),
      'stops',
      'melbourne',
      'wheelsUp',
      moment('2010-07-01', '09:00'),
    );
    expect(seenAfter(trip(), winter)).toEqual({ '2010-07-01': 600 });
  });

  test('leaves what is remembered of the date, so that it stays to be heard', () => {
    const before = trip({ '2010-11-08': 600 });
    expect(seenAfter(before, moved(before))).toEqual({ '2010-11-08': 600 });
  });

  test('sees all dates anew in another zone', () => {
    const before = trip({ '2010-11-07': 660 });
    const inTokyo = setField(before, 'stops', 'melbourne', 'zone', 'Asia/Tokyo');
    expect(seenAfter(before, inTokyo)).toEqual({ '2010-11-07': 540 });
  });

  test('remembers nothing of what has no date, nor of what is no time', () => {
    const waiting = setField(trip(), 'meetings', 'call', 'slot', at('melbourne', null));
    expect(seenAfter(trip(), waiting)).toEqual({});
    const titled = setField(trip(), 'meetings', 'call', 'title', 'Call');
    expect(seenAfter(trip(), titled)).toEqual({});
  });

  test('is taken back with all that it remembered', () => {
    const { trip: after, patches } = edited(trip(), moved(trip()));
    expect(applyPatches(after, patches.toReversed().map(invertPatch))).toEqual(trip());
  });
});
