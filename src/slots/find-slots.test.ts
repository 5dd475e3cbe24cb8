import { describe, expect, it } from 'vitest';
import { clockAt } from '../checks/wording';
import { applyEdit } from '../domain/edits/edit';
import { noFacts } from '../domain/facts/facts';
import type { Meeting } from '../domain/records/meeting';
import { newMeeting } from '../domain/records/new-record';
import type { Person } from '../domain/records/person';
import type { Trip } from '../domain/records/tables';
import { aTrip, at, beijing, type TripParts, tokyo } from '../domain/testing/a-trip';
import { record } from '../domain/trip';
import { agendasOf, THE_PARTY } from './busy';
import { findSlots } from './find-slots';
import type { FoundSlot, SlotDay } from './found-slot';
import { takeSlot } from './take-slot';

const MONDAY = '2011-01-10';
const washington = { city: 'Washington', zone: 'America/New_York', order: 'a0' };
const congress = { date: MONDAY, from: '07:00', until: '14:00', text: 'party congress' };

const tripWith = (parts: TripParts): Trip =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: {
      beijing: { ...beijing, wheelsDownAirfield: 'airfield', ron: { '2011-01-09': 'hotel' } },
    },
    venues: {
      mofa: { stop: 'beijing', name: 'MOFA' },
      bayi: { stop: 'beijing', name: 'Bayi' },
      hotel: { stop: 'beijing', kind: 'hotel', name: 'St. Regis' },
      airfield: { stop: 'beijing', kind: 'airfield', name: 'Capital Airport' },
    },
    drives: [
      ['mofa', 'bayi', 25],
      ['hotel', 'bayi', 15],
      ['airfield', 'bayi', 40],
    ],
    ...parts,
  });

const meeting = (clock: string, minutes: number, more: Partial<Meeting> = {}) => ({
  slot: at('beijing', MONDAY, clock),
  minutes,
  status: 'confirmed' as const,
  ...more,
});

const wanted = (values: Partial<Meeting> = {}): Meeting =>
  newMeeting('new', { kind: 'bilateral', venue: 'bayi', slot: at('beijing', null), ...values });

const onDay = (trip: Trip, of: Meeting, minutes = 30, date = MONDAY): SlotDay => {
  const needed = Object.fromEntries(Object.keys(of.participants).map((id) => [id, true] as const));
  const days = [{ stop: 'beijing', date }];
  const [day] = findSlots(trip, { meeting: of, minutes, needed, days }, noFacts);
  if (!day) throw new Error('The day was not looked at.');
  return day;
};

const clocks = (trip: Trip, { slots }: SlotDay): readonly string[] =>
  slots.map(({ start }) => clockAt(record(trip.stops, 'beijing', 'stops'), start)).toSorted();

const clockOf = (trip: Trip, slot: FoundSlot | undefined): string | undefined =>
  slot && clockAt(record(trip.stops, 'beijing', 'stops'), slot.start);

const isOpen = ({ tone }: FoundSlot['reasons'][number]): boolean => tone === 'open';

const reasonsAt = (trip: Trip, day: SlotDay, clock: string): readonly string[] => {
  const stop = record(trip.stops, 'beijing', 'stops');
  const found = day.slots.find(({ start }) => clockAt(stop, start) === clock);
  if (!found) throw new Error(`No slot at ${clock}, but at ${clocks(trip, day).join(', ')}.`);
  return found.reasons.map(({ text }) => text);
};

describe('the reasons of a slot', () => {
  it('tell the drive there and on with what they leave, and the time for a meal', () => {
    const trip = tripWith({
      meetings: {
        talks: meeting('07:00', 210, { title: 'Talks', venue: 'mofa' }),
        visit: meeting('14:00', 480, { title: 'Visit', venue: 'mofa' }),
      },
    });
    const day = onDay(trip, wanted());
    expect(reasonsAt(trip, day, '1130')).toEqual([
      '25 min drive from MOFA, 25 min to spare',
      '25 min drive on to MOFA, 1 h 25 to spare before Visit',
      'leaves 1 h 25 for lunch',
    ]);
  });

  it('say what is not known, and exclude nothing for it', () => {
    const trip = tripWith({
      drives: [],
      meetings: { talks: meeting('08:00', 60, { title: 'Talks', venue: 'mofa' }) },
    });
    const day = onDay(trip, wanted());
    expect(day.slots[0]?.reasons).toContainEqual({
      tone: 'open',
      text: 'nobody knows the drive from MOFA',
    });
    const nowhere = onDay(trip, wanted({ venue: null }));
    expect(nowhere.slots[0]?.reasons).toContainEqual({
      tone: 'open',
      text: 'place TBD: no drive is counted',
    });
  });

  it('put a slot whose drives are known before one that nobody can tell to fit', () => {
    const trip = tripWith({
      drives: [['mofa', 'bayi', 90]],
      meetings: {
        visit: meeting('07:00', 60, { title: 'Visit', venue: 'mofa' }),
        talks: meeting('12:30', 90, { title: 'Talks', venue: 'mofa' }),
        tea: meeting('14:30', 90, { title: 'Tea', venue: 'hotel' }),
      },
    });
    const [known, ...others] = onDay(trip, wanted()).slots;
    expect(clockOf(trip, known)).toBe('1000');
    expect(known?.reasons.some(isOpen)).toBe(false);
    expect(others.map((slot) => clockOf(trip, slot))).toContain('1630');
    expect(others.every(({ reasons }) => reasons.some(isOpen))).toBe(true);
  });

  it('begin at the hotel where the slot is the first of the day', () => {
    const trip = tripWith({});
    expect(onDay(trip, wanted()).slots[0]?.reasons.map(({ text }) => text)).toEqual([
      'first of the day, 15 min drive from St. Regis',
      'last of the day',
    ]);
  });

  it('name what a counterpart comes from', () => {
    const trip = tripWith({
      people: { liang: { rank: 'Gen.', family: 'Liang', side: 'host', commitments: { congress } } },
    });
    const day = onDay(trip, wanted({ participants: { liang: { host: true } } }));
    expect(clocks(trip, day)[0]).toBe('1400');
    expect(reasonsAt(trip, day, '1400')).toContain('Gen. Liang: party congress until 1400');
  });

  it('tell of people apart from the party in one line where they do the same', () => {
    const participants = { kim: { interpreter: true }, lee: { notetaker: true } } as const;
    const trip = tripWith({
      people: { kim: { family: 'Kim', rank: 'Mr.' }, lee: { family: 'Lee', rank: 'Ms.' } },
      meetings: {
        prep: meeting('07:00', 120, { title: 'Prep', participants, venue: 'bayi' }),
        round: meeting('16:00', 360, {
          title: 'Experts',
          participants,
          venue: 'bayi',
          tracks: { deputy: true },
        }),
      },
    });
    const day = onDay(trip, wanted({ participants }), 240);
    expect(reasonsAt(trip, day, '1200')).toEqual([
      '3 h after Prep',
      'last of the day',
      'Mr. Kim and Ms. Lee: Experts from 1600',
      'leaves 30 min for lunch',
    ]);
  });

  it('warn of what somebody will mind, where there is nothing better', () => {
    const trip = tripWith({ meetings: { day: meeting('08:30', 570, { venue: 'bayi' }) } });
    const [best] = onDay(trip, wanted()).slots;
    expect(best?.begins.map(({ message }) => message)).toContain(
      'Bilateral (1830–1900) is after office hours.',
    );
  });
});

describe('a slot', () => {
  it('keeps to quarters of an hour, and to five minutes where there is little room', () => {
    const trip = tripWith({
      meetings: {
        one: meeting('07:00', 185, { venue: 'bayi' }),
        other: meeting('10:45', 660, { venue: 'bayi' }),
      },
    });
    expect(clocks(trip, onDay(trip, wanted(), 30))).toEqual(['1015']);
    expect(clocks(trip, onDay(trip, wanted(), 40))).toEqual(['1005']);
  });

  it('leaves the night its seven hours', () => {
    const trip = tripWith({
      meetings: {
        banquet: { ...meeting('22:00', 105), slot: at('beijing', '2011-01-09', '22:00') },
        visit: meeting('08:45', 800),
      },
    });
    expect(onDay(trip, wanted({ venue: null }), 45).slots).toEqual([]);
    expect(clocks(trip, onDay(trip, wanted({ venue: null, kind: 'other' }), 30))).toEqual(['0815']);
  });

  it('is free at what is off, and at the other option for it', () => {
    const option = { group: 'wall', choice: 'A' };
    const trip = tripWith({
      meetings: {
        off: meeting('07:00', 900, { status: 'cancelled' }),
        a: meeting('07:00', 900, { option }),
      },
    });
    const agendaOf = (of: Meeting) =>
      agendasOf(trip, { meeting: of, minutes: 30, needed: {}, days: [] }).get(THE_PARTY);
    expect(agendaOf(wanted())).toHaveLength(1);
    expect(agendaOf(wanted({ option: { ...option, choice: 'B' } }))).toEqual([]);
  });

  it('is taken with its cars, as long before it as they were', () => {
    const trip = tripWith({
      meetings: { talks: meeting('09:30', 60, { title: 'Talks', venue: 'bayi' }) },
      moves: { cars: { leadsTo: { meeting: 'talks' }, from: 'hotel', departs: '09:05' } },
    });
    const talks = record(trip.meetings, 'talks', 'meetings');
    const [best] = onDay(trip, talks, 60, '2011-01-11').slots;
    const after = taken(trip, talks, best);
    const { time } = record(after.meetings, 'talks', 'meetings').slot;
    const departs = record(after.moves, 'cars', 'moves').departs ?? '';
    expect('at' in time && minutesOf(time.at) - minutesOf(departs)).toBe(25);
  });
});

describe('a day without a slot says why', () => {
  it('where the party is elsewhere', () => {
    expect(onDay(tripWith({}), wanted(), 180, '2011-01-09').why).toEqual([
      'In Beijing, wheels down is at 2000.',
      'With 1 h there is 1.',
    ]);
  });

  it('where all is taken, with whom to spare', () => {
    const trip = tripWith({
      people: { kim: { family: 'Kim', rank: 'Mr.', function: 'Interpreter' } },
      meetings: {
        deputy: meeting('07:00', 900, {
          title: 'Deputy’s round',
          tracks: { deputy: true },
          participants: { kim: { interpreter: true } },
        }),
      },
    });
    expect(onDay(trip, wanted({ participants: { kim: { interpreter: true } } })).why).toEqual([
      'Mr. Kim has Deputy’s round all day.',
      'Without Mr. Kim there are 5.',
    ]);
  });

  it('where the free time is too short, by the figures', () => {
    const trip = tripWith({
      meetings: {
        one: meeting('07:00', 420, { venue: 'mofa' }),
        other: meeting('15:00', 420, { venue: 'mofa' }),
      },
    });
    expect(onDay(trip, wanted(), 45).why).toEqual([
      'The longest free time is 1 h, 1400–1500; 45 min with the ways there and on takes 1 h 55.',
    ]);
  });

  it('where somebody joins the trip later, or has left it', () => {
    const participants = { roos: { participant: true } } as const;
    const whyWith = (roos: Partial<Person>) =>
      onDay(
        tripWith({
          stops: { washington, beijing, tokyo },
          people: { roos: { rank: 'Amb.', family: 'Roos', ...roos } },
        }),
        wanted({ participants }),
      ).why;
    const without = 'Without Amb. Roos there are 5.';
    expect(whyWith({ joins: 'tokyo' })).toEqual(['Amb. Roos joins in Tokyo.', without]);
    expect(whyWith({ leaves: 'washington' })).toEqual(['Amb. Roos leaves in Washington.', without]);
    expect(whyWith({ joins: 'beijing', leaves: 'beijing' })).toEqual([]);
  });

  it('where the place is closed', () => {
    const trip = tripWith({
      venues: { bayi: { stop: 'beijing', name: 'Bayi', closedOn: { mon: true } } },
    });
    expect(onDay(trip, wanted()).why[0]).toBe('Bayi is closed all day.');
  });
});

const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const taken = (trip: Trip, of: Meeting, found: FoundSlot | undefined): Trip => {
  if (!found) throw new Error('There is no slot.');
  const request = { meeting: of, minutes: 60, needed: {}, days: [] };
  return applyEdit(trip, takeSlot(trip, request, found.slot)).trip;
};
