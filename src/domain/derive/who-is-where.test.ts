import { describe, expect, it } from 'vitest';
import { whereaboutsText } from '../describe/whereabouts-text';
import type { Trip } from '../records/tables';
import { aTrip, at, beijing, moment, tokyo } from '../testing/a-trip';
import { MINUTE } from '../time/instant';
import { instantOf } from '../time/zones';
import { type Programme, partyOf } from './programme';
import { rollCallAt } from './roll-call';
import { whereaboutsOf } from './who-is-where';

const slot = (clock?: string) => at('beijing', '2011-01-10', clock);

const trip = aTrip({
  journey: { principal: 'gates' },
  stops: {
    washington: {
      city: 'Washington',
      role: 'origin',
      zone: 'America/New_York',
      order: 'a0',
      wheelsUp: moment('2011-01-08', '17:08'),
    },
    beijing: {
      ...beijing,
      wheelsDownAirfield: 'airport',
      wheelsUpAirfield: 'airport',
      ron: { '2011-01-09': 'hotel', '2011-01-10': 'hotel', '2011-01-11': 'hotel' },
    },
    tokyo,
  },
  people: {
    gates: { family: 'Gates', side: 'ours' },
    becky: { family: 'Gates', given: 'Becky', side: 'ours', tracks: { spouse: true } },
    lippert: { family: 'Lippert', side: 'ours', tracks: { principal: true } },
    huntsman: { family: 'Huntsman', side: 'ours' },
    wang: { family: 'Wang', side: 'ours', tracks: { advance: true } },
    liang: { family: 'Liang', side: 'host' },
  },
  venues: {
    airport: { name: 'Airport' },
    hotel: { name: 'Hotel' },
    hall: { name: 'Hall' },
    garden: { name: 'Garden' },
    wall: { name: 'Wall' },
  },
  drives: [
    ['airport', 'hotel', 40],
    ['hotel', 'hall', 20],
    ['hotel', 'garden', 15],
  ],
  meetings: {
    talks: {
      title: 'Talks',
      slot: slot('09:00'),
      minutes: 60,
      venue: 'hall',
      participants: { huntsman: {}, liang: { host: true } },
    },
    small: {
      title: 'One-on-one',
      slot: slot('10:00'),
      minutes: 30,
      venue: 'hall',
      ours: 'listed',
      participants: { gates: {} },
    },
    tea: {
      title: 'Tea',
      slot: slot('09:30'),
      minutes: 45,
      venue: 'garden',
      tracks: { spouse: true },
    },
    lunch: {
      title: 'Lunch',
      slot: { ...slot(), time: { at: '13:00', about: true } },
      minutes: 60,
      venue: 'hotel',
    },
    call: { title: 'Call', slot: { ...slot(), time: { part: 'afternoon' } }, venue: 'hotel' },
    tour: { title: 'Tour', slot: at('beijing', '2011-01-11', '10:00'), minutes: 60, venue: 'wall' },
  },
});

const principal: Programme = { kind: 'track', track: 'principal' };
const person = (id: string): Programme => ({ kind: 'person', person: id });

const whereAt = (programme: Programme, instant: number, of: Trip = trip): string => {
  const party = partyOf(of, programme);
  return party ? whereaboutsText(of, whereaboutsOf(of, party, instant)) : '';
};

const here = (date: string, clock: string): number => instantOf('Asia/Shanghai', date, clock, null);
const where = (programme: Programme, clock: string, date = '2011-01-10'): string =>
  whereAt(programme, here(date, clock));

describe('who is where', () => {
  it('is in a meeting from its start to its end, half-open', () => {
    expect(where(principal, '09:00')).toBe('Talks · Hall');
    expect(where(principal, '09:59')).toBe('Talks · Hall');
    expect(where(principal, '10:00')).toBe('One-on-one · Hall');
    expect(where(principal, '10:30')).toBe('Free · Hall');
  });

  it('is on the way, and at the hotel once the movement has arrived', () => {
    expect(where(principal, '20:45', '2011-01-09')).toBe('Hotel');
    expect(where(principal, '20:44', '2011-01-09')).toBe('On the way from Airport to Hotel');
    expect(where(principal, '20:04', '2011-01-09')).toBe('Free · Airport');
    expect(where(principal, '08:34')).toBe('Hotel');
    expect(where(principal, '08:35')).toBe('On the way from Hotel to Hall');
    expect(where(principal, '08:55')).toBe('Free · Hall');
  });

  it('is aboard from wheels up to wheels down, whatever the date line does', () => {
    const up = instantOf('America/New_York', '2011-01-08', '17:08', null);
    const down = here('2011-01-09', '20:00');
    expect(whereAt(principal, up - MINUTE)).toContain('Washington');
    expect(whereAt(principal, up)).toBe('Aboard, Washington to Beijing');
    expect(whereAt(principal, down - MINUTE)).toBe('Aboard, Washington to Beijing');
    expect(whereAt(principal, down)).toBe('Free · Airport');
  });

  it('says that a time is approximate, or that something may be now', () => {
    expect(where(principal, '13:30')).toBe('~ Lunch · Hotel · perhaps Call: its time is open');
    expect(where(principal, '19:00')).not.toContain('perhaps');
  });

  it('is not known while nobody knows the way', () => {
    expect(where(principal, '09:30', '2011-01-11')).toBe('Not known: the travel time is TBD');
  });

  it('begins and ends with the trip', () => {
    expect(where(principal, '09:00', '2011-01-02')).toBe('The trip has not begun');
    expect(where(principal, '09:00', '2011-01-20')).toBe('The trip is over');
  });

  it('follows each track, and each person by name, by track, or not at all', () => {
    expect(where({ kind: 'track', track: 'spouse' }, '09:30')).toBe('Tea · Garden');
    expect(where(person('becky'), '09:30')).toBe('Tea · Garden');
    expect(where(person('lippert'), '09:30')).toBe('Talks · Hall');
    expect(where(person('lippert'), '10:15')).toBe('Free · Hall');
    expect(where(person('huntsman'), '09:30')).toBe('Talks · Hall');
    expect(where(person('huntsman'), '11:00')).toContain('travels on no track');
    expect(where(person('wang'), '11:00')).toContain('Not known');
  });

  it('lists the host’s people while they are in a meeting', () => {
    const names = (clock: string) =>
      rollCallAt(trip, here('2011-01-10', clock)).people.map((row) => row.person.id);
    expect(names('09:30')).toContain('liang');
    expect(names('10:15')).not.toContain('liang');
  });
});

it('is where the first choice of an open question leads, and says that it is open', () => {
  const option = (choice: string) => ({ group: 'outing', choice });
  const open = aTrip({
    stops: { beijing },
    people: { lippert: { tracks: { principal: true } } },
    venues: { wall: { name: 'Wall' }, museum: { name: 'Museum' } },
    options: { outing: {} },
    meetings: {
      walk: { title: 'Walk', slot: slot('09:00'), minutes: 60, venue: 'wall', option: option('A') },
      tour: {
        title: 'Tour',
        slot: slot('09:00'),
        minutes: 60,
        venue: 'museum',
        option: option('B'),
      },
    },
  });
  const at = instantOf('Asia/Shanghai', '2011-01-10', '09:30', null);
  const party = partyOf(open, { kind: 'track', track: 'principal' });
  expect(party && whereaboutsText(open, whereaboutsOf(open, party, at))).toBe(
    'Walk (option A, still open) · Wall',
  );
});
