import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../records/meeting';
import type { Trip } from '../../records/tables';
import { aTrip, at, beijing, type TripParts, tokyo } from '../../testing/a-trip';
import { formatWallTime } from '../../time/wall-time';
import { applyEdit } from '../edit';
import { planShift } from './plan-shift';
import type { ShiftRequest } from './shift-request';

const DAY = '2011-01-10';

const meeting = (clock: string, minutes: number | null, more: Partial<Meeting> = {}) => ({
  slot: at('beijing', DAY, clock),
  minutes,
  status: 'confirmed' as const,
  ...more,
});

const trip = (meetings: TripParts['meetings'], more: TripParts = {}): Trip =>
  aTrip({
    stops: { beijing, tokyo },
    venues: { hall: {}, hotel: {}, airfield: {} },
    drives: [['hall', 'hotel', 20]],
    meetings: { talks: meeting('09:30', 60, { title: 'Talks' }), ...meetings },
    ...more,
  });

const asked = (minutes: number, more: Partial<ShiftRequest> = {}): ShiftRequest => ({
  part: { from: { meeting: 'talks' }, tracks: { principal: true } },
  minutes,
  trims: {},
  released: {},
  ...more,
});

const shifted = (of: Trip, request: ShiftRequest) => {
  const plan = planShift(of, request);
  if (!plan) throw new Error('There is nothing to shift.');
  const { trip: after } = applyEdit(of, plan.edit);
  const times = Object.fromEntries(
    Object.values(after.meetings).map(({ id, slot, minutes }) => [
      id,
      `${formatWallTime(slot.time, '24')}${minutes === null ? '' : `+${minutes}`}`,
    ]),
  );
  const late = plan.placements.flatMap(({ line, lateMinutes }) =>
    lateMinutes > 0 ? [[line.key, lateMinutes]] : [],
  );
  return { after, times, late, plan };
};

describe('running late', () => {
  const day = trip({
    call: meeting('10:40', 20),
    wait: meeting('11:00', 15, { kind: 'hold' }),
    rest: meeting('11:15', 30, { kind: 'down' }),
    lunch: meeting('12:00', 60),
    hu: meeting('13:00', 60, { anchor: true }),
    tea: meeting('14:00', 30),
  });

  it.each([
    [10, { call: '1050+20', wait: '1110+5', rest: '1115+30', lunch: '1200+60' }, []],
    [40, { call: '1120+20', wait: '1140+0', rest: '1140+5', lunch: '1200+60' }, []],
    [50, { call: '1125+20', wait: '1145+0', rest: '1145+0', lunch: '1200+60' }, []],
    [80, { call: '1150+20', wait: '1210+0', rest: '1210+0', lunch: '1210+60' }, [['hu', 10]]],
  ])(
    'by %i min uses up waiting, then down time, then buffers, the first of them first',
    (minutes, times, late) => {
      const run = shifted(day, asked(minutes));
      expect(run.times).toMatchObject({ ...times, hu: '1300+60', tea: '1400+30' });
      expect(run.late).toEqual(late);
    },
  );

  it('shortens what the planner says, as far as that is of use', () => {
    const run = shifted(day, asked(80, { trims: { lunch: 25 } }));
    expect(run.times).toMatchObject({ call: '1150+20', lunch: '1225+35', hu: '1300+60' });
    expect(run.late).toEqual([]);
  });

  it('goes on behind an anchor that the planner lets move', () => {
    const run = shifted(day, asked(80, { released: { hu: true } }));
    expect(run.times).toMatchObject({ hu: '1310+60', tea: '1410+30' });
    expect(run.late).toEqual([]);
  });

  it('leaves time for the way, and lets the cars that were told leave when the party is out', () => {
    const of = trip(
      { lunch: meeting('11:30', 60, { venue: 'hotel' }) },
      { moves: { car: { leadsTo: { meeting: 'lunch' }, departs: '10:50', minutes: 20 } } },
    );
    const placed = {
      ...of,
      meetings: { ...of.meetings, talks: { ...talksOf(of), venue: 'hall' } },
    };
    const small = shifted(placed, asked(30));
    expect(small.times.lunch).toBe('1130+60');
    expect(small.after.moves.car?.departs).toBe('11:05');
    const large = shifted(placed, asked(50));
    expect(large.times.lunch).toBe('1150+60');
    expect(large.after.moves.car?.departs).toBe('11:25');
  });

  it('counts the way of each track by its own movement', () => {
    const of = trip(
      {
        talks: meeting('09:30', 60, { venue: 'hall', tracks: { press: true } }),
        filing: meeting('11:00', 30, { venue: 'hotel', tracks: { press: true } }),
      },
      {
        moves: {
          motorcade: { leadsTo: { meeting: 'filing' }, minutes: 20 },
          van: { leadsTo: { meeting: 'filing' }, minutes: 5, tracks: { press: true } },
        },
      },
    );
    const request = asked(20, { part: { from: { meeting: 'talks' }, tracks: { press: true } } });
    // 30 minutes between, 5 on the road and 5 each to get in and out: 15 are spare.
    expect(shifted(of, request).times).toMatchObject({ filing: '1105+30' });
  });

  it('takes along pool, cameras and the copies on other tracks', () => {
    const of = trip({
      talks: meeting('09:30', 60, { preset: '08:45', poolInPlace: '09:10' }),
      spouse: meeting('09:30', 60, { tracks: { spouse: true }, follows: 'talks' }),
      press: meeting('09:15', 10, { tracks: { press: true }, follows: 'spouse' }),
      other: meeting('09:30', 60, { tracks: { spouse: true } }),
    });
    const { after, times } = shifted(of, asked(20));
    expect(times).toMatchObject({ spouse: '0950+60', press: '0935+10', other: '0930+60' });
    expect(after.meetings.talks).toMatchObject({ preset: '09:05', poolInPlace: '09:30' });
  });

  it('lets what has begun go on for longer, and leaves what is over', () => {
    const begun = meeting('09:30', 60, { beganAt: '2011-01-10T01:30:00.000Z' });
    const call = meeting('10:30', 30);
    expect(shifted(trip({ talks: begun, call }), asked(20)).times).toEqual({
      talks: '0930+80',
      call: '1050+30',
    });
    const over = { ...begun, endedAt: '2011-01-10T02:50:00.000Z' };
    expect(shifted(trip({ talks: over, call }), asked(20)).times).toEqual({
      talks: '0930+60',
      call: '1050+30',
    });
  });

  it('ends with the evening, and goes over midnight before', () => {
    const of = trip({
      talks: meeting('23:30', 60),
      nightcap: { ...meeting('00:40', 20), slot: at('beijing', '2011-01-11', '00:40') },
      morning: { ...meeting('08:00', 20), slot: at('beijing', '2011-01-11', '08:00') },
    });
    const { after, times } = shifted(of, asked(45));
    expect(after.meetings.talks?.slot).toEqual(at('beijing', '2011-01-11', '00:15'));
    expect(times).toMatchObject({ nightcap: '0115+20', morning: '0800+20' });
  });

  it('holds wheels up, and brings the whole leg along once it is let go', () => {
    const last = trip({
      talks: { ...meeting('14:00', 50), slot: at('beijing', '2011-01-12', '14:00') },
    });
    const held = shifted(last, asked(20));
    expect(held.late).toEqual([['wheelsUp beijing', 10]]);
    expect(held.after.stops).toEqual(last.stops);
    const { after } = shifted(last, asked(20, { released: { 'wheelsUp beijing': true } }));
    expect(after.stops.beijing?.wheelsUp?.time).toEqual({ at: '15:10' });
    expect(after.stops.tokyo?.wheelsDown?.time).toEqual({ at: '19:10' });
  });

  it('starts at wheels down, where the aircraft is late', () => {
    const of = trip({
      greet: { ...meeting('20:10', 10), slot: at('beijing', '2011-01-09', '20:10') },
    });
    const part = { from: { wheelsDown: 'beijing' }, tracks: { principal: true } } as const;
    const { after, times } = shifted(of, asked(25, { part }));
    expect(after.stops.beijing?.wheelsDown?.time).toEqual({ at: '20:25' });
    expect(times.greet).toBe('2025+10');
  });
});

describe('running early', () => {
  it('begins nothing before what precedes it is over', () => {
    const of = trip({ before: meeting('08:30', 45), call: meeting('10:30', 30) });
    expect(shifted(of, asked(-10)).times).toEqual({
      before: '0830+45',
      talks: '0920+60',
      call: '1020+30',
    });
    expect(shifted(of, asked(-40)).times).toMatchObject({ talks: '0915+60', call: '1015+30' });
  });

  it('ends before an anchor', () => {
    const of = trip({ hu: meeting('10:30', 30, { anchor: true }), tea: meeting('11:00', 30) });
    expect(shifted(of, asked(-10)).times).toEqual({
      talks: '0920+60',
      hu: '1030+30',
      tea: '1100+30',
    });
  });
});

describe('the shift of a selection', () => {
  const of = trip({
    call: meeting('10:30', 30),
    hu: meeting('11:00', 30, { anchor: true }),
    dinner: { ...meeting('19:00', 60), slot: at('tokyo', '2011-01-13', '19:00') },
  });

  it('moves those alone, anchors apart', () => {
    const part = { meetings: ['talks', 'hu', 'dinner'] };
    const { times, late, plan } = shifted(of, asked(20, { part }));
    expect(times).toEqual({ talks: '0950+60', call: '1030+30', hu: '1100+30', dinner: '1920+60' });
    expect(late).toEqual([['hu', 20]]);
    expect(plan.edit.label).toBe('run 3 meetings 20 min late');
  });

  it('begins nothing earlier than what precedes it ends', () => {
    const { times } = shifted(of, asked(-20, { part: { meetings: ['call', 'dinner'] } }));
    expect(times).toMatchObject({ call: '1030+30', dinner: '1840+60' });
  });
});

it('is named by its minutes and its line', () => {
  const of = trip({});
  expect(planShift(of, asked(20))?.edit.label).toBe('run 20 min late from Talks');
  expect(planShift(of, asked(-5))?.edit.label).toBe('run 5 min early from Talks');
});

it('is none where the line has no clock time', () => {
  expect(planShift(trip({ talks: { slot: at('beijing', DAY) } }), asked(20))).toBeNull();
});

const talksOf = ({ meetings: { talks } }: Trip): Meeting => {
  if (!talks) throw new Error('The trip has no talks.');
  return talks;
};
