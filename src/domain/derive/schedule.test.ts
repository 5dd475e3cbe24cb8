import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing, moment, tokyo } from '../testing/a-trip';
import { scheduleOf } from './schedule';

const idsOn = (trip: Parameters<typeof scheduleOf>[0], day: string): readonly string[] =>
  scheduleOf(trip)
    .find(({ id }) => id === day)
    ?.lines.map(({ id }) => id) ?? [];

describe('the schedule', () => {
  it('orders a day by time, a part of the day at its start and TBD last', () => {
    const trip = aTrip({
      stops: { beijing },
      meetings: {
        dinner: { slot: at('beijing', '2011-01-10') },
        call: { slot: at('beijing', '2011-01-10', '15:00') },
        visit: { slot: { ...at('beijing', '2011-01-10'), time: { part: 'afternoon' } } },
        talks: { slot: at('beijing', '2011-01-10', '09:30') },
      },
    });
    expect(idsOn(trip, 'beijing/2011-01-10')).toEqual([
      'talks',
      'visit',
      'call',
      'dinner',
      'night beijing 2011-01-10',
    ]);
  });

  it('makes two days of a date that belongs to two stops', () => {
    const days = scheduleOf(aTrip({ stops: { beijing, tokyo } }));
    const shared = days.filter(({ date }) => date === '2011-01-12');
    expect(shared.map(({ stop, part, parts }) => [stop.city, part, parts])).toEqual([
      ['Beijing', 1, 2],
      ['Tokyo', 2, 2],
    ]);
  });

  it('keeps the planner’s order of stops whatever their times say', () => {
    const late = { ...beijing, wheelsDown: moment('2011-01-20', '20:00'), wheelsUp: null };
    const days = scheduleOf(aTrip({ stops: { tokyo, beijing: late } }));
    expect(days[0]?.stop.city).toBe('Beijing');
  });

  it('holds what has no date yet in a day of its own at the end of the stop', () => {
    const trip = aTrip({ stops: { beijing }, meetings: { idea: { slot: at('beijing', null) } } });
    expect(
      scheduleOf(trip)
        .at(-1)
        ?.lines.map(({ id }) => id),
    ).toEqual(['idea']);
  });

  it('puts a movement between lines at different venues, and the buffer that is left', () => {
    const trip = aTrip({
      stops: { beijing },
      venues: { hotel: { name: 'Hotel' }, bayi: { name: 'Bayi Building' } },
      drives: [['hotel', 'bayi', 25]],
      meetings: {
        breakfast: { slot: at('beijing', '2011-01-10', '08:15'), minutes: 30, venue: 'hotel' },
        talks: { slot: at('beijing', '2011-01-10', '09:30'), minutes: 75, venue: 'bayi' },
      },
    });
    const [, line] = scheduleOf(trip).find(({ date }) => date === '2011-01-10')?.lines ?? [];
    expect(line?.kind === 'movement' && line.movement.bufferMinutes).toBe(10);
  });

  it('lets the party wait where it is, and leave when down time ends', () => {
    const trip = aTrip({
      stops: { beijing },
      venues: { hotel: {}, hall: {} },
      drives: [['hotel', 'hall', 20]],
      meetings: {
        lunch: { slot: at('beijing', '2011-01-10', '12:00'), minutes: 60, venue: 'hotel' },
        rest: { kind: 'down', slot: at('beijing', '2011-01-10', '13:00'), minutes: 90 },
        call: { slot: at('beijing', '2011-01-10', '15:00'), minutes: 45, venue: 'hall' },
      },
    });
    const movement = scheduleOf(trip)
      .flatMap(({ lines }) => lines)
      .find(({ kind }) => kind === 'movement');
    expect(movement?.kind === 'movement' && movement.movement.bufferMinutes).toBe(0);
  });

  it('leads nowhere from a cancelled meeting', () => {
    const trip = aTrip({
      stops: { beijing },
      venues: { hotel: {}, hall: {} },
      meetings: {
        lunch: { slot: at('beijing', '2011-01-10', '12:00'), venue: 'hotel', status: 'cancelled' },
        call: { slot: at('beijing', '2011-01-10', '15:00'), venue: 'hall' },
      },
    });
    expect(idsOn(trip, 'beijing/2011-01-10')).toEqual([
      'lunch',
      'call',
      'night beijing 2011-01-10',
    ]);
  });

  it('puts the principal before a parallel programme at the same instant', () => {
    const slot = at('beijing', '2011-01-10', '15:00');
    const trip = aTrip({
      stops: { beijing },
      meetings: { call: { slot, order: 'a5' }, museum: { slot, order: 'a1', tracks: spouse } },
    });
    expect(idsOn(trip, 'beijing/2011-01-10').slice(0, 2)).toEqual(['call', 'museum']);
  });

  it('takes what is on no track at all as the principal’s', () => {
    const trip = aTrip({
      ...parts,
      meetings: { ...parts.meetings, call: { ...parts.meetings.call, tracks: {} } },
    });
    const lines = scheduleOf(trip).flatMap((day) => day.lines);
    expect(lines.find(({ id }) => id === 'call')).toMatchObject({ parallel: null });
    expect(lines.map(({ id }) => id)).toContain('to meeting call');
  });

  describe('beside a parallel programme', () => {
    const day = '2011-01-12';
    const trip = aTrip({
      stops: { beijing: { ...beijing, wheelsUpAirfield: 'capital' } },
      venues: { hotel: {}, hall: {}, capital: {} },
      drives: [
        ['hotel', 'hall', 20],
        ['capital', 'hall', 40],
      ],
      meetings: {
        talks: { slot: at('beijing', day, '09:00'), minutes: 60, venue: 'hall' },
        market: { slot: at('beijing', day, '09:30'), tracks: spouse },
        filing: { slot: at('beijing', day, '11:00'), tracks: { press: true } },
        wrap: { slot: at('beijing', day, '16:00'), tracks: { press: true } },
      },
    });

    it('lets a departure stand where it is due, before what others do later', () => {
      expect(idsOn(trip, `beijing/${day}`)).toEqual([
        'talks',
        'market',
        'to wheels up beijing',
        'filing',
        'departure beijing',
        'wrap',
      ]);
    });

    const evening = {
      dinner: { slot: at('beijing', '2011-01-10', '19:00'), minutes: 90, venue: 'hall' },
      opera: { slot: at('beijing', '2011-01-10', '21:00'), tracks: spouse },
      drinks: { slot: at('beijing', '2011-01-10'), tracks: { press: true } },
    } as const;

    it.each([
      ['known', 90],
      ['not known', null],
    ])('lets the principal go to the hotel after dinner, its end being %s', (_, minutes) => {
      const later = aTrip({
        stops: { beijing: { ...beijing, ron: { '2011-01-10': 'hotel' } } },
        venues: { hotel: {}, hall: {} },
        meetings: { ...evening, dinner: { ...evening.dinner, minutes } },
      });
      expect(idsOn(later, 'beijing/2011-01-10')).toEqual([
        'dinner',
        'to night beijing 2011-01-10',
        'opera',
        'drinks',
        'night beijing 2011-01-10',
      ]);
    });

    it('keeps a movement directly before what it leads to, where the principal has a line between', () => {
      const told = aTrip({
        ...parts,
        moves: { pool: { leadsTo: { meeting: 'call' }, departs: '11:00' } },
      });
      expect(idsOn(told, 'beijing/2011-01-10').slice(0, 3)).toEqual([
        'lunch',
        'to meeting call',
        'call',
      ]);
    });
  });
});

const spouse = { spouse: true } as const;

const parts = {
  stops: { beijing },
  venues: { hotel: {}, hall: {} },
  drives: [['hotel', 'hall', 20]],
  meetings: {
    lunch: { slot: at('beijing', '2011-01-10', '12:00'), minutes: 60, venue: 'hotel' },
    call: { slot: at('beijing', '2011-01-10', '15:00'), minutes: 45, venue: 'hall' },
  },
} as const;
