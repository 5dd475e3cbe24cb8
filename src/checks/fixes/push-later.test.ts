import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../domain/edits/edit';
import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { formatWallTime } from '../../domain/time/wall-time';
import { checkTrip } from '../engine';
import { fixesFor } from '../fixes';
import { scheduled } from '../subjects/scheduled';
import { pushLater, shiftAll } from './push-later';

const meeting = (clock: string, minutes: number | null, more: Partial<Meeting> = {}) => ({
  slot: at('beijing', '2011-01-10', clock),
  minutes,
  ...more,
});

const trip = (meetings: TripParts['meetings'], more: TripParts = {}): Trip =>
  aTrip({
    stops: { beijing },
    venues: { hall: {}, hotel: {} },
    drives: [['hall', 'hotel', 20]],
    meetings: { talks: meeting('09:30', 60), ...meetings },
    ...more,
  });

/** The talks start 20 minutes later; what else moves, by how much. */
const pushed = (of: Trip, minutes = 20, fixed: readonly string[] = []) => {
  const [stop, talks] = [of.stops.beijing, of.meetings.talks];
  const entry = talks && stop && scheduled(talks, stop);
  if (!stop || !entry) throw new Error('The trip has no talks in Beijing.');
  const shifts = pushLater(of, entry, minutes, new Set(fixed));
  const { trip: changed } = applyEdit(of, { label: 'push', change: shiftAll(stop, shifts) });
  return { changed, shifts: shifts.map((shift) => [shift.meeting.id, shift.minutes]) };
};

const call = meeting('10:30', 30);

describe('pushing a meeting later', () => {
  it('takes along what follows until the gaps have taken it up', () => {
    const of = trip({ call, tea: meeting('11:05', 30), lunch: meeting('12:00', 60) });
    expect(pushed(of).shifts).toEqual([
      ['talks', 20],
      ['call', 20],
      ['tea', 15],
    ]);
  });

  it('leaves time for the way between', () => {
    const of = trip({
      talks: meeting('09:30', 60, { venue: 'hall' }),
      call: meeting('11:05', 30, { venue: 'hotel' }),
    });
    expect(pushed(of).shifts).toEqual([
      ['talks', 20],
      ['call', 15],
    ]);
  });

  it('moves no anchor, nor what is to stay, nor what comes after them', () => {
    const of = trip({ call: { ...call, anchor: true }, tea: meeting('11:00', 30) });
    expect(pushed(of).shifts).toEqual([['talks', 20]]);
    expect(pushed(trip({ call }), 20, ['call']).shifts).toEqual([['talks', 20]]);
  });

  it('leaves alone other tracks, what is off, aboard or not yet timed', () => {
    const of = trip({
      visit: { ...call, tracks: { spouse: true } },
      gone: { ...call, status: 'cancelled' },
      flight: { ...call, aboard: 'outbound' },
      open: { ...call, slot: at('beijing', '2011-01-10') },
    });
    expect(pushed(of).shifts).toEqual([['talks', 20]]);
  });

  it('goes on over midnight, by date and clock', () => {
    const of = trip({ talks: meeting('23:30', 20), call: meeting('23:50', 30) });
    const { changed } = pushed(of);
    const told = Object.values(changed.meetings).map(
      ({ slot }) => `${slot.date} ${formatWallTime(slot.time, '24')}`,
    );
    expect(told).toEqual(['2011-01-10 2350', '2011-01-11 0010']);
  });

  it('takes cameras, pool and cars along in the fix that is offered', () => {
    const of = trip(
      { call: meeting('10:00', 30, { title: 'Call', preset: '09:40', poolInPlace: '09:50' }) },
      { moves: { car: { leadsTo: { meeting: 'call' }, departs: '09:45', minutes: 5 } } },
    );
    const { findings } = checkTrip(of, null);
    const fixes = findings.flatMap((finding) => fixesFor(of, finding));
    const fix = fixes.find(({ label }) => label === 'Start Call at 1030');
    const after = fix && applyEdit(of, fix.edit).trip;
    expect(after?.meetings.call).toMatchObject({ preset: '10:10', poolInPlace: '10:20' });
    expect(after?.moves.car?.departs).toBe('10:15');
  });
});
